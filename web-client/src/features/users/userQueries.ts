import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { PAGE_SIZE, type UserSearch } from './search';

export const usersQuery = ({ after, ...filter }: UserSearch) => {
  const cursor = after?.at(-1);
  const query = { ...filter, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['users', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/users', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const userQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: () => dataOf(api.GET('/api/v1/users/{id}', { params: { path: { id } } })),
  });

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/roles'))).items,
  staleTime: Infinity,
});
