import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const ROW_STATUSES = ['ok', 'warning', 'error'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

export interface ReviewSearch {
  status?: RowStatus | undefined;
  q?: string | undefined;
  after?: string[] | undefined;
}

export const readReviewSearch = (raw: RawSearch): ReviewSearch => ({
  status: choicesOf(raw['status'], ROW_STATUSES)?.[0],
  q: textOf(raw['q']),
  after: listOf(raw['after']),
});
