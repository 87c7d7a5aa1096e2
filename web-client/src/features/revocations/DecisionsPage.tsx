import '@/lib/i18n/cases';
import { Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import { LinkAnchor } from '@/components/ui/links';
import type { DecisionRow } from '@/lib/api/types';
import { formatDate, formatTime } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { DecisionMark } from './DecisionMark';
import {
  DECISION_STATUSES,
  decisionsQuery,
  type DecisionSearch,
  type DecisionStatus,
} from './decisionQueries';

interface Props {
  search: DecisionSearch;
  onSearch: (search: DecisionSearch) => void;
}

/** Decisions and their drafts. */
export function DecisionsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['decisions', 'common']);
  const list = useQuery(decisionsQuery(search));
  const rows = list.data?.items ?? [];
  const change = (next: DecisionSearch) => onSearch({ ...search, after: undefined, ...next });
  return (
    <>
      <PageHeader title={t('decisions:list.title')} />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <SearchField
            label={t('decisions:paper.number')}
            placeholder={t('decisions:paper.numberExample')}
            value={search.number ?? ''}
            onChange={(number) => change({ number: number || undefined })}
          />
          <Select
            label={t('decisions:list.status')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={DECISION_STATUSES.map((value) => ({ value, label: t(`decisions:status.${value}`) }))}
            value={search.status ?? null}
            onChange={(next) => change({ status: (next as DecisionStatus | null) ?? undefined })}
          />
        </div>
      </form>
      <Group className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={
            list.data && t('decisions:list.count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('decisions:list.none')}</Text>
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

function Rows({ rows, busy }: { rows: DecisionRow[]; busy: boolean }) {
  const { t, i18n } = useTranslation('decisions');
  const name = (row: DecisionRow) =>
    row.number ?? t('list.draftOf', { time: formatTime(row.draftedAt, i18n.language) });
  const link = (row: DecisionRow) => (
    <LinkAnchor to="/quan-tri/quyet-dinh/$id" params={{ id: row.id }}>
      {name(row)}
    </LinkAnchor>
  );
  const kind = (row: DecisionRow) => t(`kind.${row.kind as 'revocation'}`);
  return (
    <DataTable
      label={t('list.title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={name}
      busy={busy}
      columns={[
        { key: 'status', header: t('list.status'), cell: (row) => <DecisionMark status={row.status} /> },
        { key: 'number', header: t('paper.number'), className: 'main-cell', cell: link },
        { key: 'kind', header: t('list.kind'), cell: kind },
        { key: 'date', header: t('paper.date'), numeric: true, cell: (row) => formatDate(row.date) },
        { key: 'agency', header: t('paper.agency'), cell: (row) => row.agencyName },
        { key: 'items', header: t('list.items'), numeric: true, cell: (row) => row.items },
      ]}
      card={(row) => (
        <>
          <strong>{link(row)}</strong>
          <div>
            <DecisionMark status={row.status} />
          </div>
          <span className="quiet">
            {[kind(row), formatDate(row.date), t('list.itemCount', { count: row.items })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
    />
  );
}
