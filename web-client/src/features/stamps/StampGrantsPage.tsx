import '@/lib/i18n/stamps';
import { Group, Select, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { DayFilter } from '@/components/ui/DayFilter';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import type { StampGrantRow } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { formatCount, formatNumber } from '@/lib/format/numbers';
import { STATES, type StampSearch } from './search';
import { grantFilter, grantsQuery } from './stampQueries';

interface Props {
  search: StampSearch;
  onSearch: (search: StampSearch) => void;
}

/** Grants of stamps: who has which range, and how much of it is on packs. */
export function StampGrantsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['stamps', 'common']);
  const { can } = useSession();
  const list = useQuery(grantsQuery(search));
  const rows = list.data?.items ?? [];
  const change = (next: StampSearch) => onSearch({ ...search, after: undefined, ...next });
  return (
    <>
      <PageHeader
        title={t('stamps:title')}
        actions={can('labels.manage') && <LinkButton to="/quan-tri/tem/moi">{t('stamps:new')}</LinkButton>}
      />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <SearchField
            label={t('stamps:filter.q')}
            placeholder={t('stamps:filter.placeholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <TextInput
            label={t('stamps:filter.series')}
            maxLength={20}
            value={search.series ?? ''}
            onChange={(event) => change({ series: event.currentTarget.value || undefined })}
          />
          <Select
            label={t('stamps:filter.state')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={STATES.map((value) => ({ value, label: t(`stamps:state.${value}`) }))}
            value={search.state ?? null}
            onChange={(value) => change({ state: STATES.find((one) => one === value) })}
          />
          {(['grantedFrom', 'grantedTo'] as const).map((day) => (
            <DayFilter
              key={day}
              label={t(`stamps:filter.${day}`)}
              value={search[day]}
              onChange={(value) => change({ [day]: value })}
            />
          ))}
        </Group>
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={list.data && t('stamps:count', { formatted: formatCount(list.data.total, i18n.language) })}
        />
        <ExportMenu path="/api/v1/stamp-grants" query={grantFilter(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('stamps:none')}</Text>
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

function Rows({ rows, busy }: { rows: StampGrantRow[]; busy: boolean }) {
  const { t, i18n } = useTranslation('stamps');
  const count = (value: number) => formatNumber(value, i18n.language);
  const link = (row: StampGrantRow) => (
    <LinkAnchor to="/quan-tri/tem/$id" params={{ id: row.id }}>
      {`${row.series} ${row.from}–${row.to}`}
    </LinkAnchor>
  );
  const alerts = (row: StampGrantRow) =>
    row.openAlerts > 0 && (
      <Text span inherit c="var(--bad)">
        {count(row.openAlerts)}
      </Text>
    );
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={(row) => `${row.series} ${row.from}`}
      minWidth={960}
      columns={[
        { key: 'range', header: t('column.range'), className: 'code', cell: link },
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
        { key: 'decision', header: t('column.decision'), cell: (row) => row.decisionNumber },
        {
          key: 'grantedOn',
          header: t('column.grantedOn'),
          className: 'code',
          cell: (row) => formatDate(row.grantedOn),
        },
        {
          key: 'quantity',
          header: t('column.quantity'),
          className: 'code',
          cell: (row) => count(row.quantity),
        },
        { key: 'stock', header: t('column.inStock'), className: 'code', cell: (row) => count(row.inStock) },
        {
          key: 'activated',
          header: t('column.activated'),
          className: 'code',
          cell: (row) => count(row.activated),
        },
        { key: 'alerts', header: t('column.alerts'), className: 'code', cell: alerts },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span>{row.productName}</span>
          <span>{row.subjectName}</span>
          <span className="quiet">
            {`${t('column.inStock')} ${count(row.inStock)} · ${t('column.activated')} ${count(row.activated)}`}
          </span>
        </>
      )}
    />
  );
}
