import '@/lib/i18n/cases';
import { Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { useSession } from '@/lib/auth/session';
import { today } from '@/lib/format/dates';
import { plansQuery } from './planQueries';
import { PLAN_STATUSES, type PlanSearch } from './search';

const YEARS_BACK = 3;

/** Plans of inspections: whom an agency inspects in a year, and how far it has come. */
export function PlansPage({
  search,
  onSearch,
}: {
  search: PlanSearch;
  onSearch: (next: PlanSearch) => void;
}) {
  const { t } = useTranslation(['inspectionPlans', 'common']);
  const { can } = useSession();
  const list = useQuery(plansQuery(search));
  const rows = list.data?.items ?? [];
  type Row = (typeof rows)[number];
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => String(thisYear + 1 - back));
  const change = (next: PlanSearch) => onSearch({ ...search, after: undefined, ...next });
  const link = (row: Row) => (
    <LinkAnchor to="/quan-tri/ke-hoach-kiem-tra/$id" params={{ id: row.id }}>
      {row.name}
    </LinkAnchor>
  );
  const progress = (row: Row) => t('inspectionPlans:progress', { done: row.done, targets: row.targets });
  return (
    <>
      <PageHeader
        title={t('inspectionPlans:title')}
        actions={
          <>
            <LinkButton variant="default" to="/quan-tri/doan-kiem-tra">
              {t('inspectionPlans:team.title')}
            </LinkButton>
            {can('inspections.plan') && (
              <LinkButton to="/quan-tri/ke-hoach-kiem-tra/moi">{t('inspectionPlans:new')}</LinkButton>
            )}
          </>
        }
      />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <Select
            label={t('inspectionPlans:column.year')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={years}
            value={search.year ?? null}
            onChange={(year) => change({ year: year ?? undefined })}
          />
          <Select
            label={t('inspectionPlans:column.status')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={PLAN_STATUSES.map((value) => ({ value, label: t(`inspectionPlans:status.${value}`) }))}
            value={search.status ?? null}
            onChange={(status) => change({ status: (status as PlanSearch['status'] | null) ?? undefined })}
          />
        </Group>
      </form>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text mt="md">{t('inspectionPlans:none')}</Text>
      ) : (
        <DataTable
          label={t('inspectionPlans:title')}
          rows={rows}
          busy={list.isPlaceholderData}
          idOf={(row) => row.id}
          nameOf={(row) => row.name}
          columns={[
            { key: 'year', header: t('inspectionPlans:column.year'), cell: (row) => row.year },
            {
              key: 'name',
              header: t('inspectionPlans:column.name'),
              className: 'read-cell',
              cell: link,
            },
            {
              key: 'agency',
              header: t('inspectionPlans:column.agency'),
              className: 'read-cell',
              cell: (row) => row.agencyName,
            },
            {
              key: 'status',
              header: t('inspectionPlans:column.status'),
              cell: (row) => t(`inspectionPlans:status.${row.status}`),
            },
            { key: 'progress', header: t('inspectionPlans:column.progress'), cell: progress },
          ]}
          card={(row) => (
            <>
              {link(row)}
              <span>{row.agencyName}</span>
              <span className="quiet">
                {[row.year, t(`inspectionPlans:status.${row.status}`), progress(row)].join(' · ')}
              </span>
            </>
          )}
        />
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
