import { Button, Group, Select, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '@/components/marks/StatusMark';
import { DataTable } from '@/components/ui/DataTable';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import { formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { DELIVERY_STATES, type DeliverySearch } from './search';
import { useEventTypes } from './useEventTypes';
import { useSendingError } from './useSendingError';
import { deliveriesQuery, type Webhook } from './webhookQueries';

type Delivery = Awaited<
  ReturnType<NonNullable<ReturnType<typeof deliveriesQuery>['queryFn']>>
>['items'][number];

const DRAWN = { waiting: 'expiring', delivered: 'in-force', failed: 'revoked' } as const;

interface Props {
  webhook: Webhook;
  search: DeliverySearch;
  onSearch: (search: DeliverySearch) => void;
}

/** What was sent, with what became of it. */
export function Deliveries({ webhook, search, onSearch }: Props) {
  const { t } = useTranslation('webhooks');
  const list = useQuery(deliveriesQuery(webhook.id, search));
  const rows = list.data?.items ?? [];
  return (
    <section className="sheet" aria-labelledby="deliveries">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="deliveries">
          {t('log.title')}
        </Title>
        <Select
          size="xs"
          aria-label={t('log.filter')}
          allowDeselect={false}
          data={[
            { value: '', label: t('log.all') },
            ...DELIVERY_STATES.map((value) => ({ value, label: t(`log.states.${value}`) })),
          ]}
          value={search.state ?? ''}
          onChange={(value) => onSearch({ state: DELIVERY_STATES.find((state) => state === value) })}
        />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton rows={3} />
      ) : rows.length === 0 ? (
        <Text size="sm">{t('log.none')}</Text>
      ) : (
        <Rows webhook={webhook} rows={rows} busy={list.isPlaceholderData} />
      )}
      <CursorPager
        page={(search.after?.length ?? 0) + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => onSearch({ ...search, after: search.after?.slice(0, -1) })}
        onNext={() => onSearch({ ...search, after: [...(search.after ?? []), list.data?.nextCursor ?? ''] })}
      />
    </section>
  );
}

function Rows({ webhook, rows, busy }: { webhook: Webhook; rows: Delivery[]; busy: boolean }) {
  const { t, i18n } = useTranslation('webhooks');
  const { nameOf } = useEventTypes();
  const errorOf = useSendingError();
  const time = (at: string | null) => formatTime(at, i18n.language) || '–';
  const state = (row: Delivery) => (
    <StatusMark status={DRAWN[row.state]} label={t(`log.states.${row.state}`)} />
  );
  const event = (row: Delivery) => (
    <>
      {nameOf(row.type)}
      <span className="quiet block-line">{row.subject}</span>
    </>
  );
  const answer = (row: Delivery) => (
    <>
      {row.status === null
        ? errorOf(row.error) || '–'
        : t('log.duration', {
            status: row.status,
            duration: formatNumber(row.durationMs ?? 0, i18n.language),
          })}
      {row.answer && <span className="quiet block-line">{row.answer.slice(0, 120)}</span>}
    </>
  );
  const again = (row: Delivery) => (row.state === 'waiting' ? null : <Again webhook={webhook} row={row} />);
  return (
    <DataTable
      label={t('log.table')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => `${row.position}`}
      busy={busy}
      minWidth={980}
      columns={[
        { key: 'position', header: t('log.position'), numeric: true, cell: (row) => row.position },
        { key: 'event', header: t('log.event'), className: 'main-cell', cell: event },
        { key: 'state', header: t('log.state'), cell: state },
        { key: 'attempts', header: t('log.attempts'), numeric: true, cell: (row) => row.attempts },
        { key: 'answer', header: t('log.answer'), className: 'read-cell', cell: answer },
        { key: 'last', header: t('log.last'), numeric: true, cell: (row) => time(row.lastAttemptAt) },
        { key: 'next', header: t('log.next'), numeric: true, cell: (row) => time(row.nextAttemptAt) },
        { key: 'again', header: t('replay.action'), screenOnly: true, cell: again },
      ]}
      card={(row) => (
        <>
          <span>{event(row)}</span>
          <div className="card-facts">
            {state(row)}
            <Text size="sm">{answer(row)}</Text>
          </div>
          <span className="quiet">{time(row.lastAttemptAt)}</span>
          {again(row)}
        </>
      )}
    />
  );
}

function Again({ webhook, row }: { webhook: Webhook; row: Delivery }) {
  const { t } = useTranslation('webhooks');
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/webhooks/{id}/replay', {
        params: { path: { id: webhook.id } },
        body: { fromPosition: null, deliveries: [row.id] },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['webhooks'] });
      say(t('replay.done'));
    },
  });
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        loading={again.isPending}
        aria-label={t('replay.one', { position: row.position })}
        onClick={() => again.mutate()}
      >
        {t('replay.action')}
      </Button>
      {again.error && <Problem error={again.error} />}
    </>
  );
}
