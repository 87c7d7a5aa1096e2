import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const STATUSES = ['undecided', 'under-way', 'checked', 'closed'] as const;
export const KINDS = ['forced', 'voluntary'] as const;
export const TRIGGERS = ['subject', 'inspection', 'laboratory', 'complaint', 'agency'] as const;
export const CHANNELS = ['telephone', 'email', 'message', 'paper', 'in-person', 'media'] as const;
export const METHODS = ['fix', 'change-of-purpose', 're-export', 'destroy'] as const;

export interface RecallSearch {
  q?: string | undefined;
  status?: (typeof STATUSES)[number] | undefined;
  kind?: (typeof KINDS)[number] | undefined;
  late?: boolean | undefined;
  after?: string[] | undefined;
}

export const readRecallSearch = (raw: RawSearch): RecallSearch => ({
  q: textOf(raw['q']),
  status: choicesOf(raw['status'], STATUSES)?.[0],
  kind: choicesOf(raw['kind'], KINDS)?.[0],
  late: raw['late'] === true || raw['late'] === 'true' ? true : undefined,
  after: listOf(raw['after']),
});

/** What the API is asked. */
export const filterOf = ({ q, status, kind, late }: RecallSearch) => ({
  q,
  status,
  late,
  forced: kind && kind === 'forced',
});
