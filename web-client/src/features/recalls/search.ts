import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const STATUSES = ['undecided', 'under-way', 'checked', 'closed', 'withdrawn'] as const;
export const KINDS = ['forced', 'voluntary'] as const;
export const CLOCKS = ['late', 'in-time'] as const;
export const TRIGGERS = ['subject', 'inspection', 'laboratory', 'complaint', 'agency'] as const;
export const CHANNELS = ['telephone', 'email', 'message', 'paper', 'in-person', 'media'] as const;
export const METHODS = ['fix', 'change-of-purpose', 're-export', 'destroy'] as const;
type Status = (typeof STATUSES)[number];

export interface RecallSearch {
  q?: string | undefined;
  status?: Status | undefined;
  kind?: (typeof KINDS)[number] | undefined;
  clock?: (typeof CLOCKS)[number] | undefined;
  subject?: string | undefined;
  product?: string | undefined;
  /** Closed and withdrawn ones too; without it only what goes on. */
  all?: boolean | undefined;
  after?: string[] | undefined;
}

export const readRecallSearch = (raw: RawSearch): RecallSearch => ({
  q: textOf(raw['q']),
  status: choicesOf(raw['status'], STATUSES)?.[0],
  kind: choicesOf(raw['kind'], KINDS)?.[0],
  clock: choicesOf(raw['clock'], CLOCKS)?.[0],
  subject: textOf(raw['subject']),
  product: textOf(raw['product']),
  all: raw['all'] === true || raw['all'] === 'true' ? true : undefined,
  after: listOf(raw['after']),
});

/** What the API is asked. */
export const filterOf = ({ q, status, kind, clock, subject, product, all }: RecallSearch) => ({
  q,
  status,
  forced: kind && kind === 'forced',
  late: clock && clock === 'late',
  subject,
  product,
  open: !all && !status ? true : undefined,
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
