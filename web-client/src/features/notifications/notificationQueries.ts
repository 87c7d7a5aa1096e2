import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { PAGE_SIZE, type NotificationSearch } from './search';

/** Asked again when a page opens or the window is looked at, never by the clock: that would keep a session alive that nobody uses. */
export const FRESH_FOR = 30_000;

export const notificationsQuery = (search: NotificationSearch) => {
  const cursor = search.after?.at(-1);
  const query = {
    limit: PAGE_SIZE,
    ...(search.unread ? { unread: true } : {}),
    ...(cursor ? { cursor } : {}),
  };
  return queryOptions({
    queryKey: ['notifications', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/notifications', { params: { query } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
};

export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: async () =>
    (
      await dataOf(
        api.GET('/api/v1/notifications', { params: { query: { unread: true, count: true, limit: 1 } } }),
      )
    ).total ?? 0,
  staleTime: FRESH_FOR,
  refetchOnWindowFocus: true,
});

export const preferencesQuery = queryOptions({
  queryKey: ['notifications', 'preferences'],
  queryFn: () => dataOf(api.GET('/api/v1/me/notification-preferences')),
});
