import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { DayFilter } from '@/components/ui/DayFilter';
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
import { formatNumber } from '@/lib/format/numbers';
import { certificationsQuery } from './certificationQueries';
import type { CertificationSearch } from './search';

interface Props {
  search: CertificationSearch;
  onSearch: (search: CertificationSearch) => void;
}

export function CertificationsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation('certifications');
  const change = (next: CertificationSearch) => onSearch({ ...search, after: undefined, ...next });
  const clear = () => onSearch({});
  const list = useQuery(certificationsQuery(search));
  const rows = list.data?.items ?? [];
  const filters: ActiveFilter[] = (['decisionNumber', 'asOf'] as const)
    .filter((key) => search[key] !== undefined)
    .map((key) => ({
      key,
      label: `${t(`filter.${key}`)}: ${key === 'asOf' ? formatDate(search.asOf) : search.decisionNumber}`,
      onRemove: () => change({ [key]: undefined }),
    }));
  return (
    <>
      <PageHeader title={t('title')} />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <SearchField
            label={t('filter.decisionNumber')}
            placeholder={t('decisionPlaceholder')}
            value={search.decisionNumber ?? ''}
            onChange={(text) => change({ decisionNumber: text || undefined })}
          />
          <DayFilter label={t('filter.asOf')} value={search.asOf} onChange={(asOf) => change({ asOf })} />
        </div>
      </form>
      <ActiveFilters filters={filters} onClear={clear} />
      <div className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={list.data && t('shown', { formatted: formatNumber(rows.length, i18n.language) })}
        />
      </div>
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
      {row.productName ?? t('title')}
    </LinkAnchor>
  );
  const decision = (row: Certification) =>
    [row.decisionNumber, formatDate(row.decisionDate)].filter(Boolean).join(' · ');
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.productName ?? ''}
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
        { key: 'issuer', header: t('column.issuer'), cell: (row) => row.issuerName },
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
