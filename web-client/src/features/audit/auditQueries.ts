import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { filterOf, type AuditSearch } from './search';

const PAGE_SIZE = 50;

export const auditQuery = (search: AuditSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...filterOf(search), limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['audit', query],
    queryFn: () => dataOf(api.GET('/api/v1/audit', { params: { query } })),
    placeholderData: keepPreviousData,
    // What was just done must be there.
    staleTime: 0,
  });
};

export const retentionQuery = queryOptions({
  queryKey: ['retention'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/retention'))).items,
});

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: () => dataOf(api.GET('/api/v1/users/{id}', { params: { path: { id } } })),
  });

export async function findPersons(text: string) {
  const { items } = await dataOf(api.GET('/api/v1/users', { params: { query: { q: text, limit: 10 } } }));
  return items.map(({ id, displayName, email }) => ({ value: id, label: `${displayName} · ${email}` }));
}
