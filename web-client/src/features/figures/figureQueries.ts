import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import type { FigureSearch } from './search';

export const figuresKey = ['figures'] as const;

/** The targets of all years: they are few, and the choice of years is made from them. */
export const targetsQuery = queryOptions({
  queryKey: [...figuresKey, 'targets'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/program-targets'))).items,
});

/** What the register is narrowed to. */
export const narrowing = ({ unit, stars }: FigureSearch) => ({ unit, stars });

export const expiringQuery = (search: FigureSearch) => {
  const query = narrowing(search);
  return queryOptions({
    queryKey: [...figuresKey, 'expiring', query],
    queryFn: () => dataOf(api.GET('/api/v1/figures/expiring', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const renewalsQuery = (search: FigureSearch) => {
  const query = { ...narrowing(search), by: search.by ?? 'quarter' };
  return queryOptions({
    queryKey: [...figuresKey, 'renewals', query],
    queryFn: () => dataOf(api.GET('/api/v1/figures/renewals', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};
