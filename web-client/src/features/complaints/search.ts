import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const STATUSES = ['received', 'in-progress', 'answered', 'rejected', 'merged'] as const;
export const KINDS = ['mark-misuse', 'counterfeit', 'quality', 'label', 'other'] as const;
export type Status = (typeof STATUSES)[number];
export type Kind = (typeof KINDS)[number];

export interface ComplaintSearch {
  q?: string | undefined;
  status?: Status | undefined;
  kind?: Kind | undefined;
  /** Closed ones too; without it only what waits. */
  all?: boolean | undefined;
  mine?: boolean | undefined;
  after?: string[] | undefined;
}

const flag = (value: unknown) => (value === true || value === 'true' ? true : undefined);

export const readComplaintSearch = (raw: RawSearch): ComplaintSearch => ({
  q: textOf(raw['q']),
  status: choicesOf(raw['status'], STATUSES)?.[0],
  kind: choicesOf(raw['kind'], KINDS)?.[0],
  all: flag(raw['all']),
  mine: flag(raw['mine']),
  after: listOf(raw['after']),
});

/** What the API is asked. */
export const filterOf = ({ q, status, kind, all, mine }: ComplaintSearch) => ({
  q,
  status,
  kind,
  mine,
  open: !all && !status ? true : undefined,
});
