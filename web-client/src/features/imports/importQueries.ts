import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import type { ImportJob } from '@/lib/api/types';
import { sendFile } from '@/lib/api/upload';
import type { RowStatus } from './search';

export const BUSY = ['queued', 'running', 'committing'];
export const isBusy = (job: Pick<ImportJob, 'status'> | undefined) =>
  job !== undefined && BUSY.includes(job.status);

export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/imports', { params: { query: { limit: 50 } } }))).items,
  refetchInterval: ({ state }) => (state.data?.some(isBusy) ? 2000 : false),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: () => dataOf(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (isBusy(state.data) ? 700 : false),
    staleTime: 0,
  });

export interface RowFilter {
  status?: RowStatus | undefined;
  q?: string | undefined;
  cursor?: string | undefined;
}

/** Rows of one version: a file that was read again has others, and an answer kept from before would hide them. */
export const importRowsQuery = ({ id, version }: Pick<ImportJob, 'id' | 'version'>, filter: RowFilter) =>
  queryOptions({
    queryKey: ['imports', 'one', id, 'rows', version, filter],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/imports/{id}/rows', { params: { path: { id }, query: { ...filter, limit: 50 } } }),
      ),
    placeholderData: keepPreviousData,
  });

export const uploadList = (file: File) =>
  sendFile<{ id: string; status: string }>('/api/v1/imports', {
    file,
    dryRun: 'true',
    mode: 'all-or-nothing',
  });
