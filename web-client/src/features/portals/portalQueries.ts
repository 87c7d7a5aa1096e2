import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import type { PortalSearch } from './search';

export const portalsKey = ['portals'] as const;
const PAGE_SIZE = 50;
const LOOK_AGAIN = 2000;

const pageOf = (cursor: string | undefined) => ({
  limit: PAGE_SIZE,
  count: true,
  ...(cursor ? { cursor } : {}),
});

export const portalsQuery = queryOptions({
  queryKey: [...portalsKey, 'list'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/portals'))).items,
});

export const deliveriesQuery = (code: string, { state, after }: PortalSearch) => {
  const query = { state, ...pageOf(after?.at(-1)) };
  return queryOptions({
    queryKey: [...portalsKey, code, 'deliveries', query],
    queryFn: () =>
      dataOf(api.GET('/api/v1/portals/{portal}/deliveries', { params: { path: { portal: code }, query } })),
    placeholderData: keepPreviousData,
  });
};

/** The latest comparison; looked at again while it is under way. */
export const reconciliationQuery = (code: string) =>
  queryOptions({
    queryKey: [...portalsKey, code, 'reconciliation'],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/api/v1/portals/{portal}/reconciliations', { params: { path: { portal: code } } }),
        )
      ).items[0] ?? null,
    refetchInterval: ({ state }) => (state.data && !state.data.finishedAt ? LOOK_AGAIN : false),
  });

export const differencesQuery = (code: string, id: string, { kind, next }: PortalSearch) => {
  const query = { kind, ...pageOf(next?.at(-1)) };
  return queryOptions({
    queryKey: [...portalsKey, code, 'differences', id, query],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/portals/{portal}/reconciliations/{id}/differences', {
          params: { path: { portal: code, id }, query },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};
