import { choicesOf, listOf, type RawSearch } from '@/lib/url';

export const STATES = ['waiting', 'sent', 'refused', 'failed'] as const;
export const KINDS = ['missing', 'surplus', 'different'] as const;
export type State = (typeof STATES)[number];
export type Kind = (typeof KINDS)[number];

export interface PortalSearch {
  state?: State | undefined;
  kind?: Kind | undefined;
  /** Pages of the journal. */
  after?: string[] | undefined;
  /** Pages of the differences. */
  next?: string[] | undefined;
}

export const readPortalSearch = (raw: RawSearch): PortalSearch => ({
  state: choicesOf(raw['state'], STATES)?.[0],
  kind: choicesOf(raw['kind'], KINDS)?.[0],
  after: listOf(raw['after']),
  next: listOf(raw['next']),
});
