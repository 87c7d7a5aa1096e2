import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { filterOf, type ComplaintSearch } from './search';

export const complaintsKey = ['complaints'] as const;
const PAGE_SIZE = 50;

export const complaintsQuery = (search: ComplaintSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...filterOf(search), limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: [...complaintsKey, 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/complaints', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const complaintQuery = (id: string) =>
  queryOptions({
    queryKey: [...complaintsKey, id],
    queryFn: () => dataOf(api.GET('/api/v1/complaints/{id}', { params: { path: { id } } })),
  });

/** The inspections made for a complaint that the reader may see. */
export const inspectionsOfQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', 'for-complaint', id],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/inspections', { params: { query: { complaint: id, limit: 50 } } })))
        .items,
  });
