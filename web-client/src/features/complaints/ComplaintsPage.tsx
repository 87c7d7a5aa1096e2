import '@/lib/i18n/cases';
import { Checkbox, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import { LinkAnchor } from '@/components/ui/links';
import type { ComplaintRow } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { complaintsQuery } from './complaintQueries';
import { filterOf, KINDS, STATUSES, type ComplaintSearch, type Kind, type Status } from './search';

interface Props {
  search: ComplaintSearch;
  onSearch: (search: ComplaintSearch) => void;
}

/** What citizens complain of: who looks into what, and what still waits. */
export function ComplaintsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['complaints', 'common']);
  const list = useQuery(complaintsQuery(search));
  const rows = list.data?.items ?? [];
  const change = (next: ComplaintSearch) => onSearch({ ...search, after: undefined, ...next });
  return (
    <>
      <PageHeader title={t('complaints:title')} />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <SearchField
            label={t('complaints:filter.q')}
            placeholder={t('complaints:filter.placeholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <Select
            label={t('complaints:column.status')}
            placeholder={t('complaints:filter.open')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={STATUSES.map((value) => ({ value, label: t(`complaints:status.${value}`) }))}
            value={search.status ?? null}
            onChange={(status) => change({ status: (status as Status | null) ?? undefined })}
          />
          <Select
            label={t('complaints:column.kind')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={KINDS.map((value) => ({ value, label: t(`complaints:kind.${value}`) }))}
            value={search.kind ?? null}
            onChange={(kind) => change({ kind: (kind as Kind | null) ?? undefined })}
          />
          <Checkbox
            label={t('complaints:filter.mine')}
            pb="xs"
            checked={search.mine === true}
            onChange={(event) => change({ mine: event.currentTarget.checked || undefined })}
          />
          <Checkbox
            label={t('complaints:filter.all')}
            pb="xs"
            checked={search.all === true}
            onChange={(event) => change({ all: event.currentTarget.checked || undefined })}
          />
        </Group>
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={
            list.data && t('complaints:count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
        <ExportMenu path="/api/v1/complaints" query={filterOf(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('complaints:none')}</Text>
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

export function Rows({ rows, busy = false }: { rows: ComplaintRow[]; busy?: boolean }) {
  const { t, i18n } = useTranslation('complaints');
  const at = (row: ComplaintRow) => formatTime(row.receivedAt, i18n.language);
  const about = (row: ComplaintRow) => row.productName ?? row.code ?? t('noProduct');
  const link = (row: ComplaintRow) => (
    <LinkAnchor to="/quan-tri/phan-anh/$id" params={{ id: row.id }}>
      {about(row)}
    </LinkAnchor>
  );
  const same = (row: ComplaintRow) => row.sameProduct > 0 && t('same', { count: row.sameProduct });
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={about}
      minWidth={860}
      columns={[
        { key: 'at', header: t('column.receivedAt'), className: 'code', cell: at },
        {
          key: 'product',
          header: t('column.about'),
          className: 'read-cell',
          cell: (row) => (
            <>
              {link(row)}
              <span className="quiet">{[row.subjectName, same(row)].filter(Boolean).join(' · ')}</span>
            </>
          ),
        },
        { key: 'kind', header: t('column.kind'), cell: (row) => t(`kind.${row.kind}`) },
        {
          key: 'text',
          header: t('column.text'),
          className: 'read-cell',
          cell: (row) => (row.text.length > 160 ? `${row.text.slice(0, 160)}…` : row.text),
        },
        { key: 'status', header: t('column.status'), cell: (row) => t(`status.${row.status}`) },
        { key: 'agency', header: t('column.agency'), className: 'read-cell', cell: (row) => row.agencyName },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span>{row.text.slice(0, 160)}</span>
          <span className="quiet">
            {[at(row), t(`kind.${row.kind}`), t(`status.${row.status}`), same(row)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
    />
  );
}
