import { Button, Group, Select, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { PortalDelivery } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import type { PortalPageProps } from './PortalPage';
import { deliveriesQuery, portalsKey } from './portalQueries';
import { STATES, type State } from './search';
import { useChosen } from './useChosen';

export function Journal({ code, search, onSearch }: PortalPageProps) {
  const { t, i18n } = useTranslation(['portals', 'common']);
  const list = useQuery(deliveriesQuery(code, search));
  const queries = useQueryClient();
  const { ids, clear, selection } = useChosen();
  const resend = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/portals/{portal}/deliveries/resend', {
          params: { path: { portal: code } },
          body: { deliveries: ids },
        }),
      ),
    onSuccess: ({ records }) => {
      clear();
      say(t('portals:resent', { count: records }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: portalsKey }),
  });
  const rows = list.data?.items ?? [];
  return (
    <section aria-labelledby="journal">
      <Title order={2} size="h3" id="journal" mt="xl" mb="xs">
        {t('portals:journal')}
      </Title>
      <Group align="flex-end" className="no-print">
        <Select
          label={t('portals:column.state')}
          placeholder={t('common:list.all')}
          clearable
          clearButtonProps={{ 'aria-label': t('common:act.clear') }}
          data={STATES.map((value) => ({ value, label: t(`portals:state.${value}`) }))}
          value={search.state ?? null}
          onChange={(state) =>
            onSearch({ ...search, after: undefined, state: (state as State | null) ?? undefined })
          }
        />
        {ids.length > 0 && (
          <Button loading={resend.isPending} onClick={() => resend.mutate()}>
            {t('portals:resendChosen', { count: ids.length })}
          </Button>
        )}
      </Group>
      {resend.error && <Problem error={resend.error} />}
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={list.data && t('portals:count', { formatted: formatCount(list.data.total, i18n.language) })}
        />
        <ExportMenu path={`/api/v1/portals/${code}/deliveries`} query={{ state: search.state }} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('portals:emptyJournal')}</Text>
      ) : (
        <Rows rows={rows} busy={list.isPlaceholderData} selection={selection} />
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

function Rows({
  rows,
  busy,
  selection,
}: {
  rows: PortalDelivery[];
  busy: boolean;
  selection: ReturnType<typeof useChosen>['selection'];
}) {
  const { t, i18n } = useTranslation('portals');
  const time = (instant: string | null) => formatTime(instant, i18n.language);
  const name = (row: PortalDelivery) => row.name ?? row.recordId;
  const state = (row: PortalDelivery) =>
    [t(`state.${row.state}`), row.withdrawn && t('withdrawn')].filter(Boolean).join(' · ');
  return (
    <DataTable
      label={t('records')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={name}
      selection={selection}
      minWidth={860}
      columns={[
        {
          key: 'product',
          header: t('column.product'),
          className: 'read-cell',
          cell: (row) => (
            <>
              {name(row)}
              <span className="quiet">{row.code}</span>
            </>
          ),
        },
        { key: 'state', header: t('column.state'), cell: state },
        { key: 'answer', header: t('column.answer'), className: 'read-cell', cell: (row) => row.lastAnswer },
        { key: 'attempts', header: t('column.attempts'), numeric: true, cell: (row) => row.attempts },
        {
          key: 'changed',
          header: t('column.changed'),
          className: 'code',
          cell: (row) => time(row.changedAt),
        },
        {
          key: 'next',
          header: t('column.next'),
          className: 'code',
          cell: (row) => time(row.nextAttemptAt),
        },
      ]}
      card={(row) => (
        <>
          <strong>{name(row)}</strong>
          <span>{[row.code, state(row)].filter(Boolean).join(' · ')}</span>
          {row.lastAnswer && <span>{row.lastAnswer}</span>}
          <span className="quiet">{time(row.changedAt)}</span>
        </>
      )}
    />
  );
}
