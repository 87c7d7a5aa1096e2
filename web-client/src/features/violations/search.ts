import { narrowingOf, readNarrowing, type Narrowing } from '@/lib/narrowing';
import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const STATUSES = ['detected', 'recorded', 'decided', 'carried-out', 'closed'] as const;
export const SOURCES = [
  'finding',
  'market-check',
  'complaint',
  'other-agency',
  'artwork',
  'stamp-alert',
] as const;
export const CLOSURES = ['carried-out', 'unfounded', 'time-barred', 'prosecuted', 'other'] as const;
export const OUTCOMES = ['dismissed', 'changed', 'annulled'] as const;
export type Status = (typeof STATUSES)[number];

export const DAYS = [
  'dueFrom',
  'dueTo',
  'detectedFrom',
  'detectedTo',
  'decidedFrom',
  'decidedTo',
  'closedFrom',
  'closedTo',
] as const;

export interface ViolationSearch extends Narrowing<(typeof DAYS)[number]> {
  q?: string | undefined;
  status?: Status | undefined;
  kind?: string | undefined;
  subject?: string | undefined;
  product?: string | undefined;
  overdue?: boolean | undefined;
  mine?: boolean | undefined;
  /** Closed ones too; without it only what goes on. */
  all?: boolean | undefined;
  after?: string[] | undefined;
}

const flag = (value: unknown) => (value === true || value === 'true' ? true : undefined);

export const readViolationSearch = (raw: RawSearch): ViolationSearch => ({
  q: textOf(raw['q']),
  status: choicesOf(raw['status'], STATUSES)?.[0],
  kind: textOf(raw['kind']),
  subject: textOf(raw['subject']),
  product: textOf(raw['product']),
  overdue: flag(raw['overdue']),
  mine: flag(raw['mine']),
  all: flag(raw['all']),
  ...readNarrowing(raw, DAYS),
  after: listOf(raw['after']),
});

/** What the API is asked. */
export const filterOf = (search: ViolationSearch) => ({
  q: search.q,
  status: search.status,
  kind: search.kind,
  subject: search.subject,
  product: search.product,
  overdue: search.overdue,
  mine: search.mine,
  ...narrowingOf(search, DAYS),
  open: !search.all && !search.status ? true : undefined,
});

/** What a finding or a complaint knows of a case to be recorded. */
export interface KnownViolation {
  subject?: string | undefined;
  subjectName?: string | undefined;
  product?: string | undefined;
  kind?: string | undefined;
  act?: string | undefined;
  source?: (typeof SOURCES)[number] | undefined;
  sourceId?: string | undefined;
}

export const readKnownViolation = (raw: RawSearch): KnownViolation => ({
  subject: textOf(raw['subject']),
  subjectName: textOf(raw['subjectName']),
  product: textOf(raw['product']),
  kind: textOf(raw['kind']),
  act: textOf(raw['act']),
  source: choicesOf(raw['source'], SOURCES)?.[0],
  sourceId: textOf(raw['sourceId']),
});
