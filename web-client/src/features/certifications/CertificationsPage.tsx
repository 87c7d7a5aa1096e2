import { Group, MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { DayFilter } from '@/components/ui/DayFilter';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import {
  ActiveFilters,
  CursorPager,
  EmptyFiltered,
  RowsSkeleton,
  type ActiveFilter,
} from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { PrintLine } from '@/components/ui/PrintLine';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import { StarRating, StatusBadge } from '@/components/ui/StatusBadge';
import { LinkAnchor } from '@/components/ui/links';
import type { Certification } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { COUNT_CAP, formatNumber } from '@/lib/format/numbers';
import { STATUSES, type Status } from '@/lib/status';
import { certificationsQuery } from './certificationQueries';
import type { CertificationSearch } from './search';

interface Props {
  search: CertificationSearch;
  onSearch: (search: CertificationSearch) => void;
}

export function CertificationsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['certifications', 'common', 'status']);
  const change = (next: CertificationSearch) => onSearch({ ...search, after: undefined, ...next });
  const clear = () => onSearch({});
  const list = useQuery(certificationsQuery(search));
  const rows = list.data?.items ?? [];
  const total = list.data?.total ?? 0;
  const filters: ActiveFilter[] = (['status', 'decisionNumber', 'asOf'] as const)
    .filter((key) => search[key] !== undefined)
    .map((key) => {
      const value =
        key === 'status'
          ? (search.status ?? []).map((status) => t(`status:${status}`)).join(', ')
          : key === 'asOf'
            ? formatDate(search.asOf)
            : search.decisionNumber;
      return {
        key,
        label: `${t(`certifications:filter.${key}`)}: ${value}`,
        onRemove: () => change({ [key]: undefined }),
      };
    });
  const { after: _after, ...query } = search;
  return (
    <>
      <PageHeader title={t('certifications:title')} />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <SearchField
            label={t('certifications:filter.decisionNumber')}
            placeholder={t('certifications:decisionPlaceholder')}
            value={search.decisionNumber ?? ''}
            onChange={(text) => change({ decisionNumber: text || undefined })}
          />
          <MultiSelect
            label={t('certifications:filter.status')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={STATUSES.filter((status) => status !== 'none').map((value) => ({
              value,
              label: t(`status:${value}`),
            }))}
            value={search.status ?? []}
            onChange={(status) => change({ status: status.length ? (status as Status[]) : undefined })}
          />
          <DayFilter
            label={t('certifications:filter.asOf')}
            value={search.asOf}
            onChange={(asOf) => change({ asOf })}
          />
        </div>
      </form>
      <ActiveFilters filters={filters} onClear={clear} />
      <Group justify="space-between" gap="xs" className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={
            list.data &&
            t(total > COUNT_CAP ? 'certifications:countMore' : 'certifications:count', {
              formatted: formatNumber(Math.min(total, COUNT_CAP), i18n.language),
            })
          }
        />
        <ExportMenu path="/api/v1/certifications" query={query} />
      </Group>
      <PrintLine filters={filters.map(({ label }) => label)} count={rows.length} />
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <EmptyFiltered filters={filters} onClear={clear} />
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

function Rows({ rows, busy }: { rows: Certification[]; busy: boolean }) {
  const { t } = useTranslation('certifications');
  const product = (row: Certification) => (
    <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: row.productId }}>
      {row.productName}
    </LinkAnchor>
  );
  const decision = (row: Certification) =>
    [row.decisionNumber, formatDate(row.decisionDate)].filter(Boolean).join(' · ');
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.productName}
      busy={busy}
      minWidth={900}
      columns={[
        { key: 'product', header: t('column.product'), className: 'main-cell', cell: product },
        {
          key: 'stars',
          header: t('column.stars'),
          cell: (row) => <StarRating stars={row.stars} status={row.status} />,
        },
        { key: 'status', header: t('column.status'), cell: (row) => <StatusBadge status={row.status} /> },
        { key: 'decision', header: t('column.decision'), cell: decision },
        { key: 'issuer', header: t('column.issuer'), cell: (row) => row.issuer },
        { key: 'from', header: t('column.from'), numeric: true, cell: (row) => formatDate(row.validFrom) },
        {
          key: 'to',
          header: t('column.to'),
          numeric: true,
          cell: (row) => formatDate(row.endedOn ?? row.expiresOn),
        },
      ]}
      card={(row) => (
        <>
          {product(row)}
          <div className="card-facts">
            <StatusBadge status={row.status} />
            <StarRating stars={row.stars} status={row.status} />
          </div>
          <span className="quiet">{decision(row)}</span>
        </>
      )}
    />
  );
}
