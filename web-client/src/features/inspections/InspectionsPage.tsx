import '@/lib/i18n/cases';
import { Checkbox, Group, Select, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { NarrowingFilters } from '@/components/ui/NarrowingFilters';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import type { InspectionRow } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { inspectionsQuery } from './inspectionQueries';
import { MyVisits } from './MyVisits';
import { INSPECTION_DAYS, inspectionFilter, KINDS, STATUSES, type InspectionSearch } from './search';

/** Inspections: one's own work first, then all that one may see. */
export function InspectionsPage({
  search,
  onSearch,
}: {
  search: InspectionSearch;
  onSearch: (search: InspectionSearch) => void;
}) {
  const { t, i18n } = useTranslation(['inspections', 'common']);
  const { can } = useSession();
  const list = useQuery(inspectionsQuery(search));
  const rows = list.data?.items ?? [];
  const change = (next: InspectionSearch) => onSearch({ ...search, after: undefined, ...next });
  const conducts = can('inspections.conduct');
  return (
    <>
      <PageHeader
        title={t('inspections:title')}
        actions={conducts && <LinkButton to="/quan-tri/kiem-tra/moi">{t('inspections:new')}</LinkButton>}
      />
      {conducts && <MyVisits />}
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('inspections:allTitle')}
      </Title>
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <SearchField
            label={t('inspections:filter.q')}
            placeholder={t('inspections:filter.placeholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <Select
            label={t('inspections:column.status')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={STATUSES.map((value) => ({ value, label: t(`inspections:status.${value}`) }))}
            value={search.status ?? null}
            onChange={(status) =>
              change({ status: (status as InspectionSearch['status'] | null) ?? undefined })
            }
          />
          <Select
            label={t('inspections:column.kind')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={KINDS.map((value) => ({ value, label: t(`inspections:kind.${value}`) }))}
            value={search.kind ?? null}
            onChange={(kind) => change({ kind: (kind as InspectionSearch['kind'] | null) ?? undefined })}
          />
          <Checkbox
            label={t('inspections:filter.mine')}
            pb="xs"
            checked={search.mine === true}
            onChange={(event) => change({ mine: event.currentTarget.checked || undefined })}
          />
          <Checkbox
            label={t('inspections:filter.open')}
            pb="xs"
            checked={search.open === true}
            onChange={(event) => change({ open: event.currentTarget.checked || undefined })}
          />
        </Group>
        <NarrowingFilters search={search} days={INSPECTION_DAYS} onChange={change} />
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={
            list.data && t('inspections:count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
        <ExportMenu path="/api/v1/inspections" query={inspectionFilter(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('inspections:none')}</Text>
      ) : (
        <InspectionTable rows={rows} busy={list.isPlaceholderData} />
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

export function InspectionTable({ rows, busy = false }: { rows: InspectionRow[]; busy?: boolean }) {
  const { t } = useTranslation('inspections');
  const link = (row: InspectionRow) => (
    <LinkAnchor to="/quan-tri/kiem-tra/$id" params={{ id: row.id }}>
      {row.subjectName}
    </LinkAnchor>
  );
  const state = (row: InspectionRow) => (row.result ? t(`result.${row.result}`) : t(`status.${row.status}`));
  const found = (row: InspectionRow) => (row.findings > 0 ? `${row.openFindings}/${row.findings}` : '');
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={(row) => row.subjectName}
      minWidth={760}
      columns={[
        {
          key: 'day',
          header: t('column.day'),
          className: 'code',
          cell: (row) => formatDate(row.scheduledOn),
        },
        {
          key: 'subject',
          header: t('column.subject'),
          className: 'read-cell',
          cell: (row) => (
            <>
              {link(row)}
              <span className="quiet">{row.unitName}</span>
            </>
          ),
        },
        { key: 'kind', header: t('column.kind'), cell: (row) => t(`kind.${row.kind}`) },
        { key: 'status', header: t('column.status'), cell: state },
        { key: 'findings', header: t('column.findings'), cell: found },
        { key: 'agency', header: t('column.agency'), className: 'read-cell', cell: (row) => row.agencyName },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span className="quiet">
            {[formatDate(row.scheduledOn), t(`kind.${row.kind}`), state(row), row.agencyName]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
    />
  );
}
