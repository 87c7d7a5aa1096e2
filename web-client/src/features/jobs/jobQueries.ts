import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';

const WHILE_RUNNING = 1500;
const UNFINISHED = ['waiting', 'running'];

export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/jobs'))).items,
  staleTime: 0,
  // A run that somebody waits for is looked at until it has come to its end.
  refetchInterval: ({ state }) =>
    state.data?.some(({ runs }) => runs.some(({ status }) => UNFINISHED.includes(status)))
      ? WHILE_RUNNING
      : false,
});
