import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import type { ExpiryReview } from '@/lib/api/types';
import { PAGE_SIZE, filterOf, type BoardSearch } from './search';

export const boardKey = ['expiry-reviews'] as const;

export const boardQuery = (search: BoardSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...filterOf(search), limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: [...boardKey, 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/expiry-reviews', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

/** The figures of all buckets: by the other filters, for the tiles are the choice of bucket themselves. */
export const countsQuery = ({ q, unit, stars, level, agency }: BoardSearch) => {
  const query = { q, unit, stars, level, agency };
  return queryOptions({
    queryKey: [...boardKey, 'counts', query],
    queryFn: () => dataOf(api.GET('/api/v1/expiry-reviews/counts', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

const MOST = 500;
const PAGE = 200;

/** Everything that fits a filter, up to what one batch takes. */
export async function wholeBoard(search: BoardSearch): Promise<ExpiryReview[]> {
  const rows: ExpiryReview[] = [];
  let cursor: string | null = null;
  do {
    const query = { ...filterOf(search), limit: PAGE, ...(cursor ? { cursor } : {}) };
    const page: { items: ExpiryReview[]; nextCursor: string | null } = await dataOf(
      api.GET('/api/v1/expiry-reviews', { params: { query } }),
    );
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor && rows.length < MOST);
  return rows.slice(0, MOST);
}
