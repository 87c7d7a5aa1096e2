import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const REVIEW_STATUSES = ['drafted', 'drawn', 'under-way', 'concluded', 'published'] as const;

export interface ReviewSearch {
  status?: (typeof REVIEW_STATUSES)[number] | undefined;
  unit?: string | undefined;
  overdue?: boolean | undefined;
  after?: string[] | undefined;
}

export const readReviewSearch = (raw: RawSearch): ReviewSearch => ({
  status: choicesOf(raw['status'], REVIEW_STATUSES)?.[0],
  unit: textOf(raw['unit']),
  overdue: raw['overdue'] === true || raw['overdue'] === 'true' ? true : undefined,
  after: listOf(raw['after']),
});

export const filterOf = ({ status, unit, overdue }: ReviewSearch) => ({
  ...(status ? { status } : {}),
  ...(unit ? { unit } : {}),
  ...(overdue ? { overdue } : {}),
});
