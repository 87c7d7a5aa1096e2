import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { PAGE_SIZE, type ChangeRequestSearch, type RequestSearch } from './search';

export const mySubjectsQuery = queryOptions({
  queryKey: ['my-subjects'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/me/subjects'))).items,
});

export const changeRequestsQuery = (search: ChangeRequestSearch) => {
  const cursor = search.after?.at(-1);
  const query = {
    limit: PAGE_SIZE,
    count: true,
    ...(search.status ? { status: search.status } : {}),
    ...(cursor ? { cursor } : {}),
  };
  return queryOptions({
    queryKey: ['change-requests', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/change-requests', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

/** The request beside the record as it is now; the tag names the versions of both. */
export const changeRequestQuery = (id: string) =>
  queryOptions({
    queryKey: ['change-requests', 'one', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/v1/change-requests/{id}', {
        params: { path: { id } },
        cache: 'no-store',
      });
      return { detail: data!, etag: response.headers.get('ETag') ?? '' };
    },
  });

export const requestsQuery = (search: RequestSearch) => {
  const cursor = search.after?.at(-1);
  const query = {
    limit: PAGE_SIZE,
    count: true,
    ...(search.status ? { status: search.status } : {}),
    ...(cursor ? { cursor } : {}),
  };
  return queryOptions({
    queryKey: ['representative-requests', query],
    queryFn: () => dataOf(api.GET('/api/v1/representative-requests', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const representativesQuery = (id: string) =>
  queryOptions({
    queryKey: ['subjects', 'one', id, 'representatives'],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/subjects/{id}/representatives', { params: { path: { id } } }))).items,
  });

export const codesQuery = (id: string) =>
  queryOptions({
    queryKey: ['subjects', 'one', id, 'representative-codes'],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/subjects/{id}/representative-codes', { params: { path: { id } } })))
        .items,
  });
