import type { CSSProperties } from 'react';

const SHADES = 4;

/** The first count of each shade, so that about as many areas bear each. */
export function stepsOf(counts: number[]): number[] {
  const sorted = counts.filter((count) => count > 0).toSorted((left, right) => left - right);
  const steps = Array.from(
    { length: SHADES },
    (_, index) => sorted[Math.floor((index * sorted.length) / SHADES)] ?? 0,
  );
  return [...new Set(steps)].filter((step) => step > 0);
}

/** How dark, in percent: the ground for none, the full colour for the most. */
export const shade = (level: number): CSSProperties & Record<'--shade', string> => ({
  '--shade': `${(level * 100) / SHADES}%`,
});
