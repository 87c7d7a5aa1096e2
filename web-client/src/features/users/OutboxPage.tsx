import '@/lib/i18n/users';
import { Button, Code, Group, Text } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { Letter } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { PAGE_SIZE } from './search';

interface Props {
  after: string[] | undefined;
  onPage: (after: string[] | undefined) => void;
}

/** Letters to the owners of accounts. Where no mail server is set up they wait here to be read out. */
export function OutboxPage({ after, onPage }: Props) {
  const { t } = useTranslation(['users', 'common']);
  const queries = useQueryClient();
  const cursor = after?.at(-1);
  const query = { limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) };
  const list = useQuery({
    queryKey: ['outbox', query],
    queryFn: () => dataOf(api.GET('/api/v1/outbox', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const retry = useMutation({
    mutationFn: (id: string) => api.POST('/api/v1/outbox/{id}/retry', { params: { path: { id } } }),
    onSuccess: () => say(t('users:outbox.retried')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['outbox'] }),
  });
  const rows = list.data?.items ?? [];
  return (
    <>
      <PageHeader
        title={t('users:outbox.title')}
        crumbs={[{ label: t('users:title'), to: '/quan-tri/nguoi-dung' }]}
      />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('users:outbox.intro')}
      </Text>
      {retry.error && <Problem error={retry.error} />}
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('users:outbox.none')}</Text>
      ) : (
        <Letters rows={rows} busy={list.isPlaceholderData} onRetry={(id) => retry.mutate(id)} />
      )}
      <CursorPager
        page={(after?.length ?? 0) + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => onPage(after?.slice(0, -1))}
        onNext={() => onPage([...(after ?? []), list.data?.nextCursor ?? ''])}
      />
    </>
  );
}

function Letters({ rows, busy, onRetry }: { rows: Letter[]; busy: boolean; onRetry: (id: string) => void }) {
  const { t, i18n } = useTranslation('users');
  const state = (row: Letter) =>
    row.sentAt
      ? t('outbox.sent', { time: formatTime(row.sentAt, i18n.language) })
      : [t(`outbox.status.${row.status}`), row.error].filter(Boolean).join(': ');
  // What was never tried waits for no attempt but for somebody to read it.
  const act = (row: Letter) =>
    row.status !== 'sent' &&
    row.attempts > 0 && (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('outbox.retryOf', { name: row.to })}
        onClick={() => onRetry(row.id)}
      >
        {t('outbox.retry')}
      </Button>
    );
  const text = (row: Letter) =>
    row.text && (
      <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {row.text}
      </Code>
    );
  return (
    <DataTable
      label={t('outbox.title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.subject}
      busy={busy}
      detail={text}
      columns={[
        {
          key: 'created',
          header: t('outbox.created'),
          cell: (row) => formatTime(row.createdAt, i18n.language),
        },
        { key: 'to', header: t('outbox.to'), className: 'messages-cell', cell: (row) => row.to },
        { key: 'subject', header: t('outbox.subject'), className: 'main-cell', cell: (row) => row.subject },
        { key: 'state', header: t('column.status'), className: 'messages-cell', cell: state },
        { key: 'act', header: t('outbox.act'), screenOnly: true, cell: act },
      ]}
      card={(row) => (
        <>
          <strong>{row.subject}</strong>
          <span className="quiet">{row.to}</span>
          <Text size="sm">{state(row)}</Text>
          {text(row)}
          <Group>{act(row)}</Group>
        </>
      )}
    />
  );
}
