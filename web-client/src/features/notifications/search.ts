import { listOf, type RawSearch } from '@/lib/url';

export const PAGE_SIZE = 30;

export interface NotificationSearch {
  unread?: boolean | undefined;
  after?: string[] | undefined;
}

export const readNotificationSearch = (raw: RawSearch): NotificationSearch => ({
  unread: raw['unread'] === 'true' || raw['unread'] === true ? true : undefined,
  after: listOf(raw['after']),
});
