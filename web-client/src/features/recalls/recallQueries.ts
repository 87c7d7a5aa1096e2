import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { filterOf, type RecallSearch } from './search';

const PAGE_SIZE = 50;

export const recallsQuery = (search: RecallSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...filterOf(search), limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['recalls', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/recalls', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const recallQuery = (id: string) =>
  queryOptions({
    queryKey: ['recalls', id],
    queryFn: () => dataOf(api.GET('/api/v1/recalls/{id}', { params: { path: { id } } })),
  });
