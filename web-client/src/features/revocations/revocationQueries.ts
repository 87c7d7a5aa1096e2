import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import type { RevocationSearch } from './search';

/** As many as one decision of the province has named so far, and some more. */
const PAGE_SIZE = 100;

export const proposalsQuery = ({ after, ...filter }: RevocationSearch) => {
  const cursor = after?.at(-1);
  const query = { ...filter, limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['revocations', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/revocation-proposals', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['revocations', 'one', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/v1/revocation-proposals/{id}', {
        params: { path: { id } },
        cache: 'no-store',
      });
      return { proposal: data!, etag: response.headers.get('ETag') ?? '' };
    },
  });
