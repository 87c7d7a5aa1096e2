import type { ReactNode } from 'react';

/** Marks a fact that no source at hand states. */
export const DoubtMark = ({ children }: { children: ReactNode }) => (
  <span className="doubt-mark">{children}</span>
);
