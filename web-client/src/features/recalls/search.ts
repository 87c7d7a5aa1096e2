import { narrowingOf, readNarrowing, type Narrowing } from '@/lib/narrowing';
import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const STATUSES = ['undecided', 'under-way', 'checked', 'closed', 'withdrawn'] as const;
export const KINDS = ['forced', 'voluntary'] as const;
export const DAYS = ['openedFrom', 'openedTo', 'closedFrom', 'closedTo'] as const;
export const TRIGGERS = ['subject', 'inspection', 'laboratory', 'complaint', 'agency'] as const;
export const CHANNELS = ['telephone', 'email', 'message', 'paper', 'in-person', 'media'] as const;
export const METHODS = ['fix', 'change-of-purpose', 're-export', 'destroy'] as const;
type Status = (typeof STATUSES)[number];

export interface RecallSearch extends Narrowing<(typeof DAYS)[number]> {
  q?: string | undefined;
  status?: Status | undefined;
  kind?: (typeof KINDS)[number] | undefined;
  /** Only those whose clocks were missed, or only the others. */
  late?: boolean | undefined;
  /** Only those of which the notice or the decision is still to come. */
  unmet?: boolean | undefined;
  subject?: string | undefined;
  product?: string | undefined;
  /** Closed and withdrawn ones too; without it only what goes on. */
  all?: boolean | undefined;
  after?: string[] | undefined;
}

const booleanOf = (value: unknown) =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;

export const readRecallSearch = (raw: RawSearch): RecallSearch => ({
  q: textOf(raw['q']),
  status: choicesOf(raw['status'], STATUSES)?.[0],
  kind: choicesOf(raw['kind'], KINDS)?.[0],
  late: booleanOf(raw['late']),
  unmet: booleanOf(raw['unmet']) || undefined,
  subject: textOf(raw['subject']),
  product: textOf(raw['product']),
  all: raw['all'] === true || raw['all'] === 'true' ? true : undefined,
  ...readNarrowing(raw, DAYS),
  after: listOf(raw['after']),
});

/** What the API is asked. */
export const filterOf = (search: RecallSearch) => ({
  q: search.q,
  status: search.status,
  forced: search.kind && search.kind === 'forced',
  late: search.late,
  unmet: search.unmet,
  subject: search.subject,
  product: search.product,
  ...narrowingOf(search, DAYS),
  open: !search.all && !search.status && !DAYS.some((day) => search[day]) ? true : undefined,
});

/** What a violation or a product knows of a recall to be opened. */
export interface KnownRecall {
  subject?: string | undefined;
  subjectName?: string | undefined;
  products?: string[] | undefined;
  trigger?: (typeof TRIGGERS)[number] | undefined;
  basis?: string | undefined;
}

export const readKnownRecall = (raw: RawSearch): KnownRecall => ({
  subject: textOf(raw['subject']),
  subjectName: textOf(raw['subjectName']),
  products: listOf(raw['products']),
  trigger: choicesOf(raw['trigger'], TRIGGERS)?.[0],
  basis: textOf(raw['basis']),
});
