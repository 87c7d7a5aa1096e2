import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { filterOf, type ViolationSearch } from './search';

const KEY = ['violations'] as const;
const PAGE_SIZE = 50;

export const violationsQuery = (search: ViolationSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...filterOf(search), limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: [...KEY, 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/violations', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const myViolationsQuery = queryOptions({
  queryKey: [...KEY, 'mine'],
  queryFn: () => dataOf(api.GET('/api/v1/me/violations')),
});

export const violationQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: () => dataOf(api.GET('/api/v1/violations/{id}', { params: { path: { id } } })),
  });

export const kindsQuery = queryOptions({
  queryKey: ['violation-kinds'],
  queryFn: async () =>
    (await dataOf(api.GET('/api/v1/violation-kinds', { params: { query: { limit: 200 } } }))).items,
  staleTime: 10 * 60_000,
});
