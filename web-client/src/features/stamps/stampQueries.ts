import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import type { AlertSearch, StampSearch } from './search';

const KEY = ['stamps'] as const;
const PAGE_SIZE = 50;

export const grantFilter = ({ after: _, ...filter }: StampSearch) => filter;
export const alertFilter = ({ after: _, ...filter }: AlertSearch) => filter;

const page = (after: string[] | undefined) => {
  const cursor = after?.at(-1);
  return { limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
};

export const grantsQuery = (search: StampSearch) => {
  const query = { ...grantFilter(search), ...page(search.after) };
  return queryOptions({
    queryKey: [...KEY, 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/stamp-grants', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const grantQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: () => dataOf(api.GET('/api/v1/stamp-grants/{id}', { params: { path: { id } } })),
  });

/** Where a series goes on. */
export const nextQuery = (series: string) =>
  queryOptions({
    queryKey: [...KEY, 'next', series],
    queryFn: () => dataOf(api.GET('/api/v1/stamp-grants/next', { params: { query: { series } } })),
    enabled: /^[\dA-Za-z-]{1,20}$/.test(series),
    retry: false,
  });

export const alertsQuery = (search: AlertSearch) => {
  const query = { ...alertFilter(search), ...page(search.after) };
  return queryOptions({
    queryKey: [...KEY, 'alerts', query],
    queryFn: () => dataOf(api.GET('/api/v1/stamp-alerts', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const alertQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'alert', id],
    queryFn: () => dataOf(api.GET('/api/v1/stamp-alerts/{id}', { params: { path: { id } } })),
  });
