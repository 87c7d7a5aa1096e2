import '@/lib/i18n/cases';
import { Checkbox, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { teamsQuery } from './planQueries';
import type { TeamSearch } from './search';

/** Teams set up by decision. */
export function TeamsPage({
  search,
  onSearch,
}: {
  search: TeamSearch;
  onSearch: (next: TeamSearch) => void;
}) {
  const { t } = useTranslation('inspectionPlans');
  const { can } = useSession();
  const list = useQuery(teamsQuery(search));
  const rows = list.data?.items ?? [];
  type Row = (typeof rows)[number];
  const link = (row: Row) => (
    <LinkAnchor to="/quan-tri/doan-kiem-tra/$id" params={{ id: row.id }}>
      {row.name}
    </LinkAnchor>
  );
  const period = (row: Row) =>
    [`${formatDate(row.from)} – ${formatDate(row.to)}`, !row.active && t('team.over')]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <PageHeader
        title={t('team.title')}
        crumbs={[{ label: t('title'), to: '/quan-tri/ke-hoach-kiem-tra' }]}
        actions={
          can('inspections.plan') && <LinkButton to="/quan-tri/doan-kiem-tra/moi">{t('team.new')}</LinkButton>
        }
      />
      <Checkbox
        mb="sm"
        label={t('team.all')}
        checked={search.all ?? false}
        onChange={(event) => onSearch({ all: event.currentTarget.checked || undefined })}
      />
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('team.none')}</Text>
      ) : (
        <DataTable
          label={t('team.title')}
          rows={rows}
          busy={list.isPlaceholderData}
          idOf={(row) => row.id}
          nameOf={(row) => row.name}
          columns={[
            { key: 'name', header: t('team.name'), className: 'read-cell', cell: link },
            {
              key: 'agency',
              header: t('column.agency'),
              className: 'read-cell',
              cell: (row) => row.agencyName,
            },
            { key: 'decision', header: t('decision'), cell: (row) => row.decisionNumber },
            { key: 'period', header: t('team.period'), cell: period },
            { key: 'leader', header: t('team.leader'), cell: (row) => row.leader },
            { key: 'members', header: t('team.members'), numeric: true, cell: (row) => row.members },
          ]}
          card={(row) => (
            <>
              {link(row)}
              <span>{row.agencyName}</span>
              <span className="quiet">{period(row)}</span>
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
