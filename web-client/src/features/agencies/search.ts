import { choicesOf, dateOf, textOf, type RawSearch } from '@/lib/url';

export const AGENCY_KINDS = [
  'government',
  'ministry',
  'coordination-office',
  'peoples-committee',
  'department',
  'centre',
  'cooperative-alliance',
  'police',
  'market-surveillance',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export interface AgencySearch {
  on?: string | undefined;
  q?: string | undefined;
  kind?: AgencyKind | undefined;
}

export const readAgencySearch = (raw: RawSearch): AgencySearch => ({
  on: dateOf(raw['on']),
  q: textOf(raw['q']),
  kind: choicesOf(raw['kind'], AGENCY_KINDS)?.[0],
});
