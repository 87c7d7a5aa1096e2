import { dateOf, textOf, type RawSearch } from './url';

/** Days by which lists of supervision can be narrowed; each stands for itself in the address and in the API. */
export type Day =
  | 'closedFrom'
  | 'closedTo'
  | 'concludedFrom'
  | 'concludedTo'
  | 'decidedFrom'
  | 'decidedTo'
  | 'detectedFrom'
  | 'detectedTo'
  | 'dueFrom'
  | 'dueTo'
  | 'foundFrom'
  | 'foundTo'
  | 'from'
  | 'openedFrom'
  | 'openedTo'
  | 'settledFrom'
  | 'settledTo'
  | 'to';

/** Agency, area and days: what a number of the supervision page stands for. */
export type Narrowing<D extends Day> = { agency?: string | undefined; unit?: string | undefined } & {
  [day in D]?: string | undefined;
};

export function readNarrowing<D extends Day>(raw: RawSearch, days: readonly D[]): Narrowing<D> {
  return {
    agency: textOf(raw['agency']),
    unit: textOf(raw['unit']),
    ...Object.fromEntries(days.map((day) => [day, dateOf(raw[day])])),
  } as Narrowing<D>;
}

/** What of a search narrows, for the API. */
export function narrowingOf<D extends Day>(search: Narrowing<D>, days: readonly D[]): Narrowing<D> {
  return {
    agency: search.agency,
    unit: search.unit,
    ...Object.fromEntries(days.map((day) => [day, search[day]])),
  } as Narrowing<D>;
}
