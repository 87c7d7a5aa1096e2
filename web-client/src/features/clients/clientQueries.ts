import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { PAGE_SIZE, type ClientSearch } from './search';

export const clientsQuery = ({ after }: ClientSearch) => {
  const cursor = after?.at(-1);
  const query = { limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['clients', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/oauth-clients', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['clients', 'one', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/v1/oauth-clients/{id}', { params: { path: { id } } });
      return { ...data!, etag: response.headers.get('ETag') ?? '' };
    },
  });

export const scopesQuery = queryOptions({
  queryKey: ['scopes'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/oauth-scopes'))).items,
  staleTime: Infinity,
});

export const consentsQuery = queryOptions({
  queryKey: ['consents'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/me/consents'))).items,
  staleTime: 0,
});
