import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';

export const certificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['certifications', 'one', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/v1/certifications/{id}', { params: { path: { id } } });
      return { certification: data!, etag: response.headers.get('ETag') ?? '' };
    },
  });

/** Bodies that may decide about a recognition, by the law of a day. */
export const authoritiesQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: ['certifications', 'one', id, 'authorities', on],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/api/v1/certifications/{id}/authorities', { params: { path: { id }, query: { on } } }),
        )
      ).items,
  });

/** Classes of reasons for a revocation, by the law of a day. */
export const groundsQuery = (on: string) =>
  queryOptions({
    queryKey: ['revocation-grounds', on],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/revocation-grounds', { params: { query: { on } } }))).items,
    staleTime: 10 * 60_000,
  });
