import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { namesOfPlace } from '@/lib/format/places';

/** Subjects to choose from, by words of their names. */
export async function findSubjects(text: string) {
  const { items } = await dataOf(api.GET('/api/v1/subjects', { params: { query: { q: text, limit: 10 } } }));
  return items.map((row) => ({
    value: row.id,
    label: [row.name, ...namesOfPlace(row.unitName, row.districtName)].join(' · '),
  }));
}

/** People who may inspect, of all agencies, by words of their names. */
export async function findInspectors(text: string) {
  const { items } = await dataOf(
    api.GET('/api/v1/inspectors', { params: { query: text ? { q: text } : {} } }),
  );
  return items.map((row) => ({
    value: row.id,
    label: [row.name, row.agencyName].filter(Boolean).join(' · '),
  }));
}
/** A subject's products, to choose from. */
export const productsOfQuery = (subject: string | null) =>
  queryOptions({
    queryKey: ['products', 'of', subject],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/api/v1/products', { params: { query: { subject: subject ?? '', limit: 100 } } }),
        )
      ).items,
    enabled: subject !== null,
  });
