import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const STATUSES = ['scheduled', 'in-progress', 'concluded', 'cancelled'] as const;
export const KINDS = ['planned', 'unannounced', 'thematic', 'follow-up'] as const;
export const SEVERITIES = ['minor', 'major', 'critical'] as const;
export const FINDING_STATUSES = ['open', 'submitted', 'closed', 'waived'] as const;

export interface InspectionSearch {
  q?: string | undefined;
  status?: (typeof STATUSES)[number] | undefined;
  kind?: (typeof KINDS)[number] | undefined;
  mine?: boolean | undefined;
  after?: string[] | undefined;
}
export interface FindingSearch {
  q?: string | undefined;
  status?: (typeof FINDING_STATUSES)[number] | undefined;
  severity?: (typeof SEVERITIES)[number] | undefined;
  overdue?: boolean | undefined;
  mine?: boolean | undefined;
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
  after: listOf(raw['after']),
});

export const readFindingSearch = (raw: RawSearch): FindingSearch => ({
  q: textOf(raw['q']),
  status: choicesOf(raw['status'], FINDING_STATUSES)?.[0],
  severity: choicesOf(raw['severity'], SEVERITIES)?.[0],
  overdue: flag(raw['overdue']),
  mine: flag(raw['mine']),
  after: listOf(raw['after']),
});

export const readNewInspection = (raw: RawSearch): NewInspectionSearch => ({
  subject: textOf(raw['subject']),
  complaint: textOf(raw['complaint']),
  follows: textOf(raw['follows']),
  target: textOf(raw['target']),
  team: textOf(raw['team']),
});

export const inspectionFilter = ({ q, status, kind, mine }: InspectionSearch) => ({ q, status, kind, mine });

/** Without a state asked for, what is not settled. */
export const findingFilter = ({ q, status, severity, overdue, mine }: FindingSearch) => ({
  q,
  status,
  severity,
  overdue,
  mine,
  unsettled: status ? undefined : true,
});
