import { choicesOf, listOf, type RawSearch } from '@/lib/url';

/** What waits, in the order in which a case passes through it. */
export const STAGES = [
  'hearing',
  'review',
  'decision',
  'execution',
  'closed',
  'refused',
  'taken-back',
] as const;
export type Stage = (typeof STAGES)[number];

export interface RevocationSearch {
  stage?: Stage | undefined;
  overdue?: boolean | undefined;
  after?: string[] | undefined;
}

export const readRevocationSearch = (raw: RawSearch): RevocationSearch => ({
  stage: choicesOf(raw['stage'], STAGES)?.[0],
  overdue: raw['overdue'] === true || raw['overdue'] === 'true' ? true : undefined,
  after: listOf(raw['after']),
});
