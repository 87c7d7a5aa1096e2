import { narrowingOf, readNarrowing, type Narrowing } from '@/lib/narrowing';
import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const STATUSES = ['scheduled', 'in-progress', 'concluded', 'cancelled'] as const;
export const KINDS = ['planned', 'unannounced', 'thematic', 'follow-up'] as const;
export const SEVERITIES = ['minor', 'major', 'critical'] as const;
export const FINDING_STATUSES = ['open', 'submitted', 'closed', 'waived'] as const;

export const INSPECTION_DAYS = ['from', 'to', 'concludedFrom', 'concludedTo'] as const;
export const FINDING_DAYS = ['foundFrom', 'foundTo', 'settledFrom', 'settledTo'] as const;

export interface InspectionSearch extends Narrowing<(typeof INSPECTION_DAYS)[number]> {
  q?: string | undefined;
  status?: (typeof STATUSES)[number] | undefined;
  kind?: (typeof KINDS)[number] | undefined;
  mine?: boolean | undefined;
  /** Only what is neither concluded nor cancelled. */
  open?: boolean | undefined;
  subject?: string | undefined;
  product?: string | undefined;
  after?: string[] | undefined;
}
export interface FindingSearch extends Narrowing<(typeof FINDING_DAYS)[number]> {
  q?: string | undefined;
  status?: (typeof FINDING_STATUSES)[number] | undefined;
  severity?: (typeof SEVERITIES)[number] | undefined;
  overdue?: boolean | undefined;
  mine?: boolean | undefined;
  subject?: string | undefined;
  product?: string | undefined;
  after?: string[] | undefined;
}
export interface NewInspectionSearch {
  subject?: string | undefined;
  complaint?: string | undefined;
  follows?: string | undefined;
  /** Of a plan. */
  target?: string | undefined;
  team?: string | undefined;
}

const flag = (value: unknown) => (value === true || value === 'true' ? true : undefined);

export const readInspectionSearch = (raw: RawSearch): InspectionSearch => ({
  q: textOf(raw['q']),
  status: choicesOf(raw['status'], STATUSES)?.[0],
  kind: choicesOf(raw['kind'], KINDS)?.[0],
  mine: flag(raw['mine']),
  open: flag(raw['open']),
  subject: textOf(raw['subject']),
  product: textOf(raw['product']),
  ...readNarrowing(raw, INSPECTION_DAYS),
  after: listOf(raw['after']),
});

export const readFindingSearch = (raw: RawSearch): FindingSearch => ({
  q: textOf(raw['q']),
  status: choicesOf(raw['status'], FINDING_STATUSES)?.[0],
  severity: choicesOf(raw['severity'], SEVERITIES)?.[0],
  overdue: flag(raw['overdue']),
  mine: flag(raw['mine']),
  subject: textOf(raw['subject']),
  product: textOf(raw['product']),
  ...readNarrowing(raw, FINDING_DAYS),
  after: listOf(raw['after']),
});

export const readNewInspection = (raw: RawSearch): NewInspectionSearch => ({
  subject: textOf(raw['subject']),
  complaint: textOf(raw['complaint']),
  follows: textOf(raw['follows']),
  target: textOf(raw['target']),
  team: textOf(raw['team']),
});

export const inspectionFilter = (search: InspectionSearch) => ({
  q: search.q,
  status: search.status,
  kind: search.kind,
  mine: search.mine,
  open: search.open,
  subject: search.subject,
  product: search.product,
  ...narrowingOf(search, INSPECTION_DAYS),
});

/** Without a state or days asked for, what is not settled. */
export const findingFilter = (search: FindingSearch) => ({
  q: search.q,
  status: search.status,
  severity: search.severity,
  overdue: search.overdue,
  mine: search.mine,
  subject: search.subject,
  product: search.product,
  ...narrowingOf(search, FINDING_DAYS),
  unsettled: search.status || FINDING_DAYS.some((day) => search[day]) ? undefined : true,
});
