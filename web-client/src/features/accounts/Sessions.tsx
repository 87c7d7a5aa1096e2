import { Button, Group, Text, Title } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { DataTable } from '@/components/ui/DataTable';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { SignedIn } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { readClient } from './clientName';

const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/sessions'))).items,
  staleTime: 0,
});

/** The browsers in which the person is signed in, each with its way out. */
export function Sessions() {
  const { t } = useTranslation('accounts');
  const list = useQuery(sessionsQuery);
  const [asking, setAsking] = useState(false);
  const others = list.data?.some(({ isCurrent }) => !isCurrent) ?? false;
  return (
    <section className="sheet record-wide" aria-labelledby="sessions">
      <Group justify="space-between">
        <Title order={2} id="sessions">
          {t('sessions.title')}
        </Title>
        {others && (
          <Button size="xs" variant="default" onClick={() => setAsking(true)}>
            {t('sessions.endOthers')}
          </Button>
        )}
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton rows={2} />
      ) : (
        <Rows rows={list.data} />
      )}
      {asking && <EndOthers onClose={() => setAsking(false)} />}
    </section>
  );
}

function Rows({ rows }: { rows: SignedIn[] }) {
  const { t, i18n } = useTranslation('accounts');
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }),
    onSuccess: () => say(t('sessions.ended')),
    onSettled: () => queries.invalidateQueries(sessionsQuery),
  });
  const time = (instant: string) => formatTime(instant, i18n.language);
  const client = (row: SignedIn) => {
    const { browser, system } = readClient(row.client);
    return browser && system
      ? t('sessions.on', { browser, system })
      : (browser ?? system ?? t('sessions.unknown'));
  };
  const act = (row: SignedIn) =>
    row.isCurrent ? (
      <Text size="sm" fw={600} component="span">
        {t('sessions.current')}
      </Text>
    ) : (
      <Button
        size="compact-xs"
        variant="default"
        loading={end.isPending && end.variables === row.id}
        aria-label={t('sessions.endOf', { client: client(row), time: time(row.startedAt) })}
        onClick={() => end.mutate(row.id)}
      >
        {t('sessions.end')}
      </Button>
    );
  return (
    <>
      {end.error && <Problem error={end.error} />}
      <DataTable
        label={t('sessions.title')}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={client}
        minWidth={640}
        columns={[
          { key: 'client', header: t('sessions.client'), className: 'main-cell', cell: client },
          { key: 'address', header: t('sessions.address'), cell: (row) => row.address ?? '–' },
          {
            key: 'started',
            header: t('sessions.started'),
            numeric: true,
            cell: (row) => time(row.startedAt),
          },
          { key: 'seen', header: t('sessions.seen'), numeric: true, cell: (row) => time(row.seenAt) },
          { key: 'act', header: '', screenOnly: true, cell: act },
        ]}
        card={(row) => (
          <>
            <strong>{client(row)}</strong>
            <span className="quiet">{row.address}</span>
            <span className="quiet">
              {t('sessions.started')}: {time(row.startedAt)}
            </span>
            <span className="quiet">
              {t('sessions.seen')}: {time(row.seenAt)}
            </span>
            {act(row)}
          </>
        )}
      />
    </>
  );
}

function EndOthers({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('accounts');
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => api.DELETE('/api/v1/sessions'),
    onSuccess: async () => {
      await queries.invalidateQueries(sessionsQuery);
      say(t('sessions.othersEnded'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('sessions.endOthersTitle')}
      texts={[t('sessions.endOthersText')]}
      confirmLabel={t('sessions.endOthers')}
      pending={end.isPending}
      error={end.error}
      onConfirm={() => end.mutate()}
      onClose={onClose}
    />
  );
}
