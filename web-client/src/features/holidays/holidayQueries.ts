import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';

export const holidaysQuery = (year: number) =>
  queryOptions({
    queryKey: ['holidays', year],
    queryFn: async () => (await dataOf(api.GET('/api/v1/holidays', { params: { query: { year } } }))).items,
    placeholderData: keepPreviousData,
  });

export const deadlineQuery = (from: string, days: number, calendar: boolean) =>
  queryOptions({
    queryKey: ['working-days', from, days, calendar],
    queryFn: () => dataOf(api.GET('/api/v1/working-days', { params: { query: { from, days, calendar } } })),
    placeholderData: keepPreviousData,
  });
