import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { filterOf, type ReviewSearch } from './search';

const KEY = ['locality-reviews'] as const;
const PAGE_SIZE = 50;

export const reviewsQuery = (search: ReviewSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...filterOf(search), limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: [...KEY, 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/locality-reviews', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: () => dataOf(api.GET('/api/v1/locality-reviews/{id}', { params: { path: { id } } })),
  });

export const drawQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id, 'draw'],
    queryFn: () => dataOf(api.GET('/api/v1/locality-reviews/{id}/draw', { params: { path: { id } } })),
  });

/** A step on a review: what is shown is read again afterwards, also when another was quicker. */
export function useStep<Input = void>(step: (input: Input) => Promise<unknown>, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => onDone?.(),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
