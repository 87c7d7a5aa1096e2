import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const DECISION_STATUSES = ['draft', 'issued', 'published', 'discarded'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

export interface DecisionSearch {
  status?: DecisionStatus | undefined;
  number?: string | undefined;
  after?: string[] | undefined;
}

export const readDecisionSearch = (raw: RawSearch): DecisionSearch => ({
  status: choicesOf(raw['status'], DECISION_STATUSES)?.[0],
  number: textOf(raw['number']),
  after: listOf(raw['after']),
});

export const decisionsQuery = ({ after, ...filter }: DecisionSearch) => {
  const cursor = after?.at(-1);
  const query = { ...filter, limit: 50, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['decisions', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/decisions', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', 'one', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/v1/decisions/{id}', {
        params: { path: { id } },
        cache: 'no-store',
      });
      return { decision: data!, etag: response.headers.get('ETag') ?? '' };
    },
  });
