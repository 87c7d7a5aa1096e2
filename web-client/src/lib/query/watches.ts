import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';

export const watchesQuery = queryOptions({
  queryKey: ['watches'],
  queryFn: () => dataOf(api.GET('/api/v1/me/watches')),
});

export type WatchedKind = 'product' | 'subject';

/** Follows, or follows no longer. */
export async function setWatch(kind: WatchedKind, id: string, follows: boolean) {
  const one = { params: { path: { id } } };
  if (kind === 'product')
    await (follows
      ? api.PUT('/api/v1/products/{id}/watch', one)
      : api.DELETE('/api/v1/products/{id}/watch', one));
  else
    await (follows
      ? api.PUT('/api/v1/subjects/{id}/watch', one)
      : api.DELETE('/api/v1/subjects/{id}/watch', one));
}
