import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { filterOf, type RecallSearch } from './search';

const KEY = ['recalls'] as const;
const PAGE_SIZE = 50;

export const recallsQuery = (search: RecallSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...filterOf(search), limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: [...KEY, 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/recalls', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

/** The clocks go on by themselves. */
const A_MINUTE = 60_000;

export const recallQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: () => dataOf(api.GET('/api/v1/recalls/{id}', { params: { path: { id } } })),
    refetchInterval: A_MINUTE,
  });

export const historyKey = (id: string) => [...KEY, id, 'history'] as const;

/** Whom a representative speaks for. */
export const ownSubjectsQuery = queryOptions({
  queryKey: ['own-subjects'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/me/subjects'))).items,
});
