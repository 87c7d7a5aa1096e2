import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import type { ArtworkSearch, GtinSearch } from './search';

const PAGE_SIZE = 50;

export const gtinFilter = ({ after: _, ...filter }: GtinSearch) => filter;
export const artworkFilter = ({ after: _, ...filter }: ArtworkSearch) => filter;

const pageOf = (after: string[] | undefined) => {
  const cursor = after?.at(-1);
  return { limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
};

export const gtinsQuery = (search: GtinSearch) => {
  const query = { ...gtinFilter(search), ...pageOf(search.after) };
  return queryOptions({
    queryKey: ['gtins', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/gtins', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const gtinQuery = (id: string) =>
  queryOptions({
    queryKey: ['gtins', id],
    queryFn: () => dataOf(api.GET('/api/v1/gtins/{id}', { params: { path: { id } } })),
  });

export const artworksQuery = (search: ArtworkSearch) => {
  const query = { ...artworkFilter(search), ...pageOf(search.after) };
  return queryOptions({
    queryKey: ['artworks', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/artworks', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const artworkQuery = (id: string) =>
  queryOptions({
    queryKey: ['artworks', id],
    queryFn: () => dataOf(api.GET('/api/v1/artworks/{id}', { params: { path: { id } } })),
  });

/** Products to choose from, by words of their names. */
export async function findProducts(text: string) {
  const { items } = await dataOf(
    api.GET('/api/v1/products', { params: { query: { ...(text ? { q: text } : {}), limit: 10 } } }),
  );
  return items.map((row) => ({ value: row.id, label: [row.name, row.subjectName].join(' · ') }));
}
