import { dateOf, listOf, textOf, type RawSearch } from '@/lib/url';

export interface CertificationSearch {
  decisionNumber?: string | undefined;
  asOf?: string | undefined;
  after?: string[] | undefined;
}

export function readCertificationSearch(raw: RawSearch): CertificationSearch {
  return {
    decisionNumber: textOf(raw['decisionNumber']),
    asOf: dateOf(raw['asOf']),
    after: listOf(raw['after']),
  };
}
