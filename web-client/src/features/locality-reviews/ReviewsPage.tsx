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
import { UnitSelect } from '@/components/ui/UnitSelect';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { reviewsQuery } from './reviewQueries';
import { filterOf, REVIEW_STATUSES, type ReviewSearch } from './search';

/** Reviews of how localities evaluate, and which of them wait for an answer. */
export function ReviewsPage({
  search,
  onSearch,
}: {
  search: ReviewSearch;
  onSearch: (next: ReviewSearch) => void;
}) {
  const { t, i18n } = useTranslation(['localityReviews', 'common']);
  const { can } = useSession();
  const list = useQuery(reviewsQuery(search));
  const rows = list.data?.items ?? [];
  type Row = (typeof rows)[number];
  const change = (next: ReviewSearch) => onSearch({ ...search, after: undefined, ...next });
  const link = (row: Row) => (
    <LinkAnchor to="/quan-tri/giam-sat-dia-phuong/$id" params={{ id: row.id }}>
      {row.unitName ?? row.code}
    </LinkAnchor>
  );
  const period = (row: Row) => `${formatDate(row.from)} – ${formatDate(row.to)}`;
  const scored = (row: Row) =>
    t('localityReviews:scored', { scored: row.scored, size: row.sampleSize, different: row.different });
  const findings = (row: Row) => (
    <Text span size="sm" {...(row.overdue ? { c: 'var(--bad)' } : {})}>
      {t(row.overdue ? 'localityReviews:findingsLate' : 'localityReviews:findingsOpen', {
        open: row.openFindings,
        all: row.findings,
      })}
    </Text>
  );
  return (
    <>
      <PageHeader
        title={t('localityReviews:title')}
        actions={
          can('inspections.plan') && (
            <LinkButton to="/quan-tri/giam-sat-dia-phuong/moi">{t('localityReviews:new')}</LinkButton>
          )
        }
      />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <UnitSelect
            by="id"
            level="commune"
            label={t('localityReviews:column.unit')}
            placeholder={t('common:list.all')}
            value={search.unit ?? null}
            onChange={(unit) => change({ unit: unit ?? undefined })}
          />
          <Select
            label={t('localityReviews:column.status')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={REVIEW_STATUSES.map((value) => ({ value, label: t(`localityReviews:status.${value}`) }))}
            value={search.status ?? null}
            onChange={(status) => change({ status: (status as ReviewSearch['status'] | null) ?? undefined })}
          />
          <Checkbox
            label={t('localityReviews:onlyOverdue')}
            checked={search.overdue ?? false}
            onChange={(event) => change({ overdue: event.currentTarget.checked || undefined })}
          />
        </Group>
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={
            list.data &&
            t('localityReviews:count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
        <ExportMenu path="/api/v1/locality-reviews" query={filterOf(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text mt="md">{t('localityReviews:none')}</Text>
      ) : (
        <DataTable
          label={t('localityReviews:title')}
          rows={rows}
          busy={list.isPlaceholderData}
          idOf={(row) => row.id}
          nameOf={(row) => `${row.unitName ?? ''} ${row.code}`}
          columns={[
            { key: 'unit', header: t('localityReviews:column.unit'), className: 'read-cell', cell: link },
            { key: 'code', header: t('localityReviews:column.code'), cell: (row) => row.code },
            { key: 'period', header: t('localityReviews:column.period'), cell: period },
            {
              key: 'status',
              header: t('localityReviews:column.status'),
              cell: (row) => t(`localityReviews:status.${row.status}`),
            },
            { key: 'scored', header: t('localityReviews:column.scored'), cell: scored },
            { key: 'findings', header: t('localityReviews:column.findings'), cell: findings },
          ]}
          card={(row) => (
            <>
              {link(row)}
              <span>{[row.code, t(`localityReviews:status.${row.status}`)].join(' · ')}</span>
              <span className="quiet">{period(row)}</span>
              <span className="quiet">{scored(row)}</span>
              {findings(row)}
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
