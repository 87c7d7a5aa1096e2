import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { PAGE_SIZE, filterOf, type ProductSearch } from './search';

export const productsQuery = (search: ProductSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...filterOf(search), limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['products', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/products', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

/** The record and the version it was read at, which a later change must name. */
export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', 'one', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/v1/products/{id}', {
        params: { path: { id } },
        // The tag is the record's own version; a new recognition leaves it as it is, and the browser would show the old page.
        cache: 'no-store',
      });
      return { product: data!, etag: response.headers.get('ETag') ?? '' };
    },
  });

export const recognitionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', 'one', id, 'certifications'],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/products/{id}/certifications', { params: { path: { id } } }))).items,
  });

export async function findProducts(text: string) {
  const { items } = await dataOf(api.GET('/api/v1/products', { params: { query: { q: text, limit: 10 } } }));
  return items.map((row) => ({
    value: row.id,
    label: [row.name, row.subjectName, row.code].filter(Boolean).join(' · '),
  }));
}
