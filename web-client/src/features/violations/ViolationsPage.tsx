import '@/lib/i18n/cases';
import { Checkbox, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { LinkButton, LinkAnchor } from '@/components/ui/links';
import { NarrowingFilters } from '@/components/ui/NarrowingFilters';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import type { ViolationRow } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { DAYS, filterOf, STATUSES, type Status, type ViolationSearch } from './search';
import { kindsQuery, myViolationsQuery, violationsQuery } from './violationQueries';

interface Props {
  search: ViolationSearch;
  onSearch: (search: ViolationSearch) => void;
}

/** Violations: what waits for whom, and what is late. */
export function ViolationsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['violations', 'common']);
  const { can } = useSession();
  const list = useQuery(violationsQuery(search));
  const kinds = useQuery(kindsQuery);
  const rows = list.data?.items ?? [];
  const change = (next: ViolationSearch) => onSearch({ ...search, after: undefined, ...next });
  const tick = (key: 'mine' | 'overdue' | 'all') => (
    <Checkbox
      label={t(`violations:filter.${key}`)}
      pb="xs"
      checked={search[key] === true}
      onChange={(event) => change({ [key]: event.currentTarget.checked || undefined })}
    />
  );
  return (
    <>
      <PageHeader
        title={t('violations:title')}
        actions={
          can('violations.handle') && (
            <LinkButton to="/quan-tri/vi-pham/moi">{t('violations:new')}</LinkButton>
          )
        }
      />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <SearchField
            label={t('violations:filter.q')}
            placeholder={t('violations:filter.placeholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <Select
            label={t('violations:column.status')}
            placeholder={t('violations:filter.open')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={STATUSES.map((value) => ({ value, label: t(`violations:status.${value}`) }))}
            value={search.status ?? null}
            onChange={(status) => change({ status: (status as Status | null) ?? undefined })}
          />
          <Select
            label={t('violations:column.kind')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={(kinds.data ?? []).map((kind) => ({
              value: kind.code,
              label: i18n.language === 'en' ? kind.nameEn : kind.name,
            }))}
            value={search.kind ?? null}
            onChange={(kind) => change({ kind: kind ?? undefined })}
          />
          {tick('overdue')}
          {tick('mine')}
          {tick('all')}
        </Group>
        <NarrowingFilters search={search} days={DAYS} onChange={change} />
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={
            list.data && t('violations:count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
        <ExportMenu path="/api/v1/violations" query={filterOf(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('violations:none')}</Text>
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

/** What a representative's own subjects are charged with. */
export function MyViolationsPage() {
  const { t } = useTranslation('violations');
  const { data, error, refetch } = useQuery(myViolationsQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      {error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RowsSkeleton />
      ) : data.items.length === 0 ? (
        <Text>{t('none')}</Text>
      ) : (
        <Rows rows={data.items} />
      )}
    </>
  );
}

function Rows({ rows, busy = false }: { rows: ViolationRow[]; busy?: boolean }) {
  const { t, i18n } = useTranslation('violations');
  const kind = (row: ViolationRow) => (i18n.language === 'en' ? row.kindNameEn : row.kindName);
  const link = (row: ViolationRow) => (
    <LinkAnchor to="/quan-tri/vi-pham/$id" params={{ id: row.id }}>
      {row.subjectName}
    </LinkAnchor>
  );
  const due = (row: ViolationRow) =>
    row.dueOn && (
      <Text span inherit {...(row.overdue ? { c: 'var(--bad)' } : {})}>
        {[formatDate(row.dueOn), row.overdue && t('overdue')].filter(Boolean).join(' · ')}
      </Text>
    );
  const state = (row: ViolationRow) => (row.awaitsReceipt ? t('awaits') : t(`status.${row.status}`));
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={(row) => row.subjectName}
      minWidth={860}
      columns={[
        {
          key: 'detectedOn',
          header: t('column.detectedOn'),
          className: 'code',
          cell: (row) => formatDate(row.detectedOn),
        },
        { key: 'subject', header: t('column.subject'), className: 'read-cell', cell: link },
        { key: 'kind', header: t('column.kind'), className: 'read-cell', cell: kind },
        { key: 'status', header: t('column.status'), cell: state },
        { key: 'due', header: t('column.due'), cell: due },
        { key: 'agency', header: t('column.agency'), className: 'read-cell', cell: (row) => row.agencyName },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span>{kind(row)}</span>
          <span className="quiet">{[formatDate(row.detectedOn), state(row)].join(' · ')}</span>
          {due(row)}
        </>
      )}
    />
  );
}
