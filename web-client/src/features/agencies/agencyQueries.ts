import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';

export const agencyQuery = (id: string) =>
  queryOptions({
    queryKey: ['agencies', 'one', id],
    queryFn: () => dataOf(api.GET('/api/v1/agencies/{id}', { params: { path: { id } } })),
  });

/** After a change every list of agencies may read otherwise. */
export function useRefreshAgencies() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['agencies'] });
}
