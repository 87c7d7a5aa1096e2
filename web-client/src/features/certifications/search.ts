import { STATUSES, type Status } from '@/lib/status';
import { choicesOf, dateOf, listOf, textOf, type RawSearch } from '@/lib/url';

export interface CertificationSearch {
  status?: Status[] | undefined;
  decisionNumber?: string | undefined;
  asOf?: string | undefined;
  after?: string[] | undefined;
}

export function readCertificationSearch(raw: RawSearch): CertificationSearch {
  return {
    status: choicesOf(raw['status'], STATUSES),
    decisionNumber: textOf(raw['decisionNumber']),
    asOf: dateOf(raw['asOf']),
    after: listOf(raw['after']),
  };
}
