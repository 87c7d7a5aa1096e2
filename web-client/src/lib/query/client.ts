import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/lib/api/problem';

export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        // Said again because the mode above turns it off: what failed without a network comes when it is back.
        refetchOnReconnect: true,
        // What the server refused will be refused again; only faults of the moment are worth another try.
        retry: (failures, error) => failures < 2 && !(error instanceof ProblemError && error.status < 500),
      },
      mutations: { networkMode: 'always' },
    },
  });
}
