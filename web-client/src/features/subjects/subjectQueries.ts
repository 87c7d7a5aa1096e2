import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { PAGE_SIZE, filterOf, type SubjectSearch } from './search';

export const subjectsQuery = (search: SubjectSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...filterOf(search), limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['subjects', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/subjects', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const subjectQuery = (id: string) =>
  queryOptions({
    queryKey: ['subjects', 'one', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/v1/subjects/{id}', { params: { path: { id } } });
      return { subject: data!, etag: response.headers.get('ETag') ?? '' };
    },
  });

export const productsOfQuery = (subject: string) =>
  queryOptions({
    queryKey: ['products', 'of-subject', subject],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/products', { params: { query: { subject, limit: 200 } } }))).items,
  });
