import '@/lib/i18n/stamps';
import { Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import type { StampAlertRow } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { ALERT_STATES, type AlertSearch } from './search';
import { alertFilter, alertsQuery } from './stampQueries';

interface Props {
  search: AlertSearch;
  onSearch: (search: AlertSearch) => void;
}

/** Stamps whose checks look as if they stood on many packs, each with its reasons. */
export function StampAlertsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['stamps', 'common']);
  const list = useQuery(alertsQuery(search));
  const rows = list.data?.items ?? [];
  return (
    <>
      <PageHeader title={t('stamps:alerts')} crumbs={[{ label: t('stamps:title'), to: '/quan-tri/tem' }]} />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Select
          label={t('stamps:filter.status')}
          placeholder={t('common:list.all')}
          clearable
          clearButtonProps={{ 'aria-label': t('common:act.clear') }}
          data={ALERT_STATES.map((value) => ({ value, label: t(`stamps:alertState.${value}`) }))}
          value={search.status ?? null}
          onChange={(value) =>
            onSearch({ ...search, after: undefined, status: ALERT_STATES.find((one) => one === value) })
          }
        />
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={
            list.data && t('stamps:countAlerts', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
        <ExportMenu path="/api/v1/stamp-alerts" query={alertFilter(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('stamps:noAlerts')}</Text>
      ) : (
        <Rows rows={rows} busy={list.isPlaceholderData} />
      )}
      <CursorPager
        page={(search.after?.length ?? 0) + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => onSearch({ ...search, after: search.after?.slice(0, -1) })}
        onNext={() => onSearch({ ...search, after: [...(search.after ?? []), list.data?.nextCursor ?? ''] })}
      />
    </>
  );
}

function Rows({ rows, busy }: { rows: StampAlertRow[]; busy: boolean }) {
  const { t, i18n } = useTranslation('stamps');
  const link = (row: StampAlertRow) => (
    <LinkAnchor to="/quan-tri/tem/nghi-sao-chep/$id" params={{ id: row.id }}>
      {`${row.series} ${row.number}`}
    </LinkAnchor>
  );
  const reasons = (row: StampAlertRow) =>
    row.reasons.map((reason) => t(`sign.${reason.sign}`, { count: reason.measured })).join('; ');
  return (
    <DataTable
      label={t('alerts')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={(row) => `${row.series} ${row.number}`}
      minWidth={900}
      columns={[
        { key: 'stamp', header: t('column.stamp'), className: 'code', cell: link },
        {
          key: 'product',
          header: t('column.product'),
          className: 'read-cell',
          cell: (row) => row.productName,
        },
        {
          key: 'subject',
          header: t('column.subject'),
          className: 'read-cell',
          cell: (row) => row.subjectName,
        },
        { key: 'score', header: t('column.score'), className: 'code', cell: (row) => row.score },
        { key: 'reasons', header: t('column.reasons'), className: 'read-cell', cell: reasons },
        { key: 'state', header: t('column.state'), cell: (row) => t(`alertState.${row.status}`) },
        {
          key: 'at',
          header: t('column.at'),
          className: 'code',
          cell: (row) => formatTime(row.raisedAt, i18n.language),
        },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span>{row.productName}</span>
          <span>{reasons(row)}</span>
          <span className="quiet">
            {`${t(`alertState.${row.status}`)} · ${formatTime(row.raisedAt, i18n.language)}`}
          </span>
        </>
      )}
    />
  );
}
