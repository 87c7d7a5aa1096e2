import { choicesOf, textOf, type RawSearch } from '@/lib/url';

export const VIEWS = ['targets', 'expiring', 'renewals'] as const;
export const GROUPINGS = ['quarter', 'unit'] as const;

export type View = (typeof VIEWS)[number];
export type Grouping = (typeof GROUPINGS)[number];

/** The state of the figures, all of it in the address. */
export interface FigureSearch {
  view?: View | undefined;
  year?: number | undefined;
  unit?: string | undefined;
  stars?: string[] | undefined;
  by?: Grouping | undefined;
}

export function readFigureSearch(raw: RawSearch): FigureSearch {
  const year = Number(textOf(raw['year']));
  return {
    view: choicesOf(raw['view'], VIEWS)?.[0],
    year: Number.isInteger(year) && year >= 2018 && year <= 2100 ? year : undefined,
    unit: textOf(raw['unit']),
    stars: choicesOf(raw['stars'], ['5', '4', '3'] as const),
    by: choicesOf(raw['by'], GROUPINGS)?.[0],
  };
}
