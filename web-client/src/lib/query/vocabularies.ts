import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';

/** Lists that change by law, not by the hour. */
const RARELY = 10 * 60_000;

export const productTypesQuery = queryOptions({
  queryKey: ['product-types'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/product-types'))).items,
  staleTime: RARELY,
});

export interface UnitFilter {
  on?: string;
  level?: string;
  parent?: string;
  q?: string;
}

export const unitsQuery = (filter: UnitFilter) =>
  queryOptions({
    queryKey: ['administrative-units', filter],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/administrative-units', { params: { query: filter } }))).items,
    staleTime: RARELY,
  });

export const agenciesQuery = (on?: string) =>
  queryOptions({
    queryKey: ['agencies', on ?? ''],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/agencies', { params: { query: on ? { on } : {} } }))).items,
    staleTime: RARELY,
  });

export const workItemsQuery = queryOptions({
  queryKey: ['work-items'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/work-items'))).items,
});
