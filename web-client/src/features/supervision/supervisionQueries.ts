import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { askedOf, type SupervisionSearch } from './search';

export const supervisionQuery = (search: SupervisionSearch) => {
  const query = askedOf(search);
  return queryOptions({
    queryKey: ['supervision', query],
    queryFn: () => dataOf(api.GET('/api/v1/analytics/supervision', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const unitMapQuery = queryOptions({
  queryKey: ['unit-map'],
  queryFn: () => dataOf(api.GET('/api/v1/public/unit-map')),
  staleTime: 10 * 60_000,
});
