import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import type { CertificationSearch } from './search';

export const certificationsQuery = ({ after, ...filter }: CertificationSearch) => {
  const cursor = after?.at(-1);
  const query = { ...filter, limit: 50, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['certifications', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/certifications', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const stepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['certifications', 'one', id, 'steps'],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/certifications/{id}/steps', { params: { path: { id } } }))).items,
  });
