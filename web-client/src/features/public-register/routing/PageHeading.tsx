import { useEffect, useRef, type ReactNode } from 'react';
import { hasMoved } from './navigation';

/**
 * The heading of a page. Where it replaces one that had the focus (a page under way that is now there) it takes it over,
 * so that nobody who reads by ear is thrown back to the top; on a first load the focus stays where the browser put it.
 */
export function PageHeading({ children, lang }: { children: ReactNode; lang?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved() && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}
