import { listOf, type RawSearch } from '@/lib/url';

export const PAGE_SIZE = 50;

export interface WebhookSearch {
  after?: string[] | undefined;
}

export const readWebhookSearch = (raw: RawSearch): WebhookSearch => ({ after: listOf(raw['after']) });

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export interface DeliverySearch extends WebhookSearch {
  state?: DeliveryState | undefined;
}

export const readDeliverySearch = (raw: RawSearch): DeliverySearch => ({
  ...readWebhookSearch(raw),
  state: DELIVERY_STATES.find((state) => state === raw['state']),
});
