import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { PAGE_SIZE, type DeliverySearch, type WebhookSearch } from './search';

const paged = (after?: string[]) => {
  const cursor = after?.at(-1);
  return { limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) };
};

export const webhooksQuery = ({ after }: WebhookSearch) => {
  const query = paged(after);
  return queryOptions({
    queryKey: ['webhooks', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/webhooks', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', 'one', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/v1/webhooks/{id}', { params: { path: { id } } });
      return { webhook: data!, etag: response.headers.get('ETag') ?? '' };
    },
  });

export const deliveriesQuery = (id: string, { after, state }: DeliverySearch) => {
  const query = { ...paged(after), ...(state ? { state } : {}) };
  return queryOptions({
    queryKey: ['webhooks', 'deliveries', id, query],
    queryFn: () => dataOf(api.GET('/api/v1/webhooks/{id}/deliveries', { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });
};

export const webhookClientsQuery = queryOptions({
  queryKey: ['webhooks', 'clients'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/webhooks/clients'))).items,
});

export const eventTypesQuery = queryOptions({
  queryKey: ['event-types'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/changes/types'))).items,
  staleTime: Infinity,
});

export type Webhook = Awaited<ReturnType<NonNullable<ReturnType<typeof webhookQuery>['queryFn']>>>['webhook'];
