import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['administrative-units', 'one', id],
    queryFn: () => dataOf(api.GET('/api/v1/administrative-units/{id}', { params: { path: { id } } })),
  });

/** After a change of units, lists of units and of what lies in them read otherwise. */
export function useRefreshUnits() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}
