import {
  useMemo,
  useSyncExternalStore,
  type AnchorHTMLAttributes,
  type MouseEvent,
  type ReactNode,
} from 'react';

/** The whole router: the address is the state, `go` changes it, everybody who looks at it is told. */
const listeners = new Set<() => void>();

let moved = false;

/** Whether the reader has changed the page since it was loaded. */
export const hasMoved = () => moved;

function subscribe(told: () => void) {
  const listener = () => {
    moved = true;
    told();
  };
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return useMemo(() => new URL(href), [href]);
}

/** Goes to another page; the reader starts at its top. */
export function go(to: string) {
  history.pushState(null, '', to);
  listeners.forEach((listener) => listener());
  scrollTo(0, 0);
}

/** Notes a choice on the same page: a step back undoes it, but typed letters are no steps. */
export function note(to: string, how: 'step' | 'letter') {
  if (to === location.pathname + location.search) return;
  if (how === 'step') history.pushState(null, '', to);
  else history.replaceState(null, '', to);
  listeners.forEach((listener) => listener());
}

export function Link({
  href,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; children: ReactNode }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    rest.onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
