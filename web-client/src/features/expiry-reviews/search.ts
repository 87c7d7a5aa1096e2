import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const BUCKETS = [
  'within30',
  'within60',
  'within90',
  'within180',
  'later',
  'expired',
  'expired-idle',
] as const;
export const STATES = [
  'no-contact',
  'notified',
  'dossier-promised',
  'submitted',
  'scheduled',
  'given-up',
] as const;
export const PHASES = ['upcoming', 'open', 'missed', 'filed'] as const;
export const KINDS = ['window-opens', 'window-closes'] as const;
export const PAGE_SIZE = 50;

export type Bucket = (typeof BUCKETS)[number];
export type RenewalState = (typeof STATES)[number];
export type Phase = (typeof PHASES)[number];
export type NoticeKind = (typeof KINDS)[number];

/** The state of the board, all of it in the address. */
export interface BoardSearch {
  q?: string | undefined;
  bucket?: Bucket[] | undefined;
  state?: RenewalState[] | undefined;
  window?: Phase | undefined;
  unit?: string | undefined;
  stars?: string[] | undefined;
  level?: string[] | undefined;
  agency?: string | undefined;
  due?: NoticeKind | undefined;
  after?: string[] | undefined;
}

const LEVELS = ['commune', 'district', 'province', 'ministry'] as const;

export function readBoardSearch(raw: RawSearch): BoardSearch {
  return {
    q: textOf(raw['q']),
    bucket: choicesOf(raw['bucket'], BUCKETS),
    state: choicesOf(raw['state'], STATES),
    window: choicesOf(raw['window'], PHASES)?.[0],
    unit: textOf(raw['unit']),
    stars: choicesOf(raw['stars'], ['5', '4', '3'] as const),
    level: choicesOf(raw['level'], LEVELS),
    agency: textOf(raw['agency']),
    due: choicesOf(raw['due'], KINDS)?.[0],
    after: listOf(raw['after']),
  };
}

/** What the API is asked, without what only concerns this screen. */
export function filterOf({ after: _after, ...filter }: BoardSearch) {
  return filter;
}
