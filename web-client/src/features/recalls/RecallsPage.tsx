import '@/lib/i18n/cases';
import { Checkbox, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import type { RecallRow } from '@/lib/api/types';
import { onlyRepresents, useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { Clock } from './Clock';
import { recallsQuery } from './recallQueries';
import { filterOf, KINDS, STATUSES, type RecallSearch } from './search';

interface Props {
  search: RecallSearch;
  onSearch: (search: RecallSearch) => void;
}

/** Goods taken off the market: what is under way, and which clock was missed. */
export function RecallsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['recalls', 'common']);
  const { session, can } = useSession();
  const list = useQuery(recallsQuery(search));
  const rows = list.data?.items ?? [];
  const change = (next: RecallSearch) => onSearch({ ...search, after: undefined, ...next });
  return (
    <>
      <PageHeader
        title={t(onlyRepresents(session) ? 'recalls:mine' : 'recalls:title')}
        actions={
          (can('recalls.manage') || can('recalls.report')) && (
            <LinkButton to="/quan-tri/thu-hoi-san-pham/moi">{t('recalls:open')}</LinkButton>
          )
        }
      />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <SearchField
            label={t('recalls:filter.q')}
            placeholder={t('recalls:filter.placeholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <Select
            label={t('recalls:column.status')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={STATUSES.map((value) => ({ value, label: t(`recalls:status.${value}`) }))}
            value={search.status ?? null}
            onChange={(status) => change({ status: (status as RecallSearch['status'] | null) ?? undefined })}
          />
          <Select
            label={t('recalls:filter.kind')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={KINDS.map((value) => ({ value, label: t(`recalls:kind.${value}`) }))}
            value={search.kind ?? null}
            onChange={(kind) => change({ kind: (kind as RecallSearch['kind'] | null) ?? undefined })}
          />
          <Checkbox
            label={t('recalls:filter.late')}
            pb="xs"
            checked={search.late === true}
            onChange={(event) => change({ late: event.currentTarget.checked || undefined })}
          />
        </Group>
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={list.data && t('recalls:count', { formatted: formatCount(list.data.total, i18n.language) })}
        />
        <ExportMenu path="/api/v1/recalls" query={filterOf(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('recalls:none')}</Text>
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

function Clocks({ row }: { row: RecallRow }) {
  return (
    <>
      <Clock what="notice" dueAt={row.noticeDueAt} doneAt={row.notifiedAt} hoursLate={row.noticeHoursLate} />
      {row.decisionDueAt && (
        <>
          <br />
          <Clock
            what="decision"
            dueAt={row.decisionDueAt}
            doneAt={row.decidedAt}
            hoursLate={row.decisionHoursLate}
          />
        </>
      )}
    </>
  );
}

function Rows({ rows, busy }: { rows: RecallRow[]; busy: boolean }) {
  const { t, i18n } = useTranslation('recalls');
  const link = (row: RecallRow) => (
    <LinkAnchor to="/quan-tri/thu-hoi-san-pham/$id" params={{ id: row.id }}>
      {row.products.join(', ')}
    </LinkAnchor>
  );
  const state = (row: RecallRow) =>
    `${t(`status.${row.status}`)} · ${t(row.forced ? 'kind.forced' : 'kind.voluntary')}`;
  const lots = (row: RecallRow) => t('openLots', { open: row.openLots, all: row.lots });
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={(row) => row.code}
      minWidth={860}
      columns={[
        { key: 'code', header: t('column.code'), className: 'code', cell: (row) => row.code },
        {
          key: 'products',
          header: t('column.products'),
          className: 'read-cell',
          cell: (row) => (
            <>
              {link(row)}
              <span className="quiet">{row.subjectName}</span>
            </>
          ),
        },
        { key: 'status', header: t('column.status'), className: 'read-cell', cell: state },
        {
          key: 'detected',
          header: t('column.detectedAt'),
          className: 'code',
          cell: (row) => formatTime(row.detectedAt, i18n.language),
        },
        { key: 'clocks', header: t('column.clocks'), className: 'read-cell', cell: (row) => <Clocks row={row} /> },
        { key: 'lots', header: t('column.lots'), className: 'read-cell', cell: lots },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span className="quiet">{[row.code, row.subjectName, state(row), lots(row)].join(' · ')}</span>
          <span>
            <Clocks row={row} />
          </span>
        </>
      )}
    />
  );
}
