import { choicesOf, dateOf, textOf, type RawSearch } from '@/lib/url';

export const MEASURES = [
  'inspections',
  'findingsOpened',
  'violationsDetected',
  'recallsOpened',
  'productsInspected',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Period, agency, area, and what the map shows. */
export interface SupervisionSearch {
  from?: string | undefined;
  to?: string | undefined;
  agency?: string | undefined;
  unit?: string | undefined;
  map?: Measure | undefined;
}

export const readSupervisionSearch = (raw: RawSearch): SupervisionSearch => ({
  from: dateOf(raw['from']),
  to: dateOf(raw['to']),
  agency: textOf(raw['agency']),
  unit: textOf(raw['unit']),
  map: choicesOf(raw['map'], MEASURES)?.[0],
});

/** What the API is asked. */
export const askedOf = ({ from, to, agency, unit }: SupervisionSearch) => ({ from, to, agency, unit });
