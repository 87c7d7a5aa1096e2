import '@/lib/i18n/cases';
import { Anchor, Group, Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
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
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { api, dataOf } from '@/lib/api/client';
import type { Notice } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { CHANNELS, KINDS, type NoticeSearch } from './search';

interface Props {
  search: NoticeSearch;
  onSearch: (search: NoticeSearch) => void;
}

/** What was sent to whom, when, how, and the paper itself. */
export function NoticesPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['notices', 'common']);
  const { can } = useSession();
  const { after, ...filter } = search;
  const cursor = after?.at(-1);
  const query = { ...filter, limit: 50, count: true, ...(cursor ? { cursor } : {}) };
  const list = useQuery({
    queryKey: ['notices', query],
    queryFn: () => dataOf(api.GET('/api/v1/notices', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.items ?? [];
  const change = (next: NoticeSearch) => onSearch({ ...search, after: undefined, ...next });
  const clear = () => onSearch({});
  const filters: ActiveFilter[] = (
    [
      ['kind', search.kind && t(`notices:kind.${search.kind}`)],
      ['channel', search.channel && t(`notices:channel.${search.channel}`)],
      ['batch', search.batch && t('notices:filter.batch')],
      ['from', search.from && `${t('notices:filter.from')} ${formatDate(search.from)}`],
      ['to', search.to && `${t('notices:filter.to')} ${formatDate(search.to)}`],
    ] as const
  ).flatMap(([key, label]) => (label ? [{ key, label, onRemove: () => change({ [key]: undefined }) }] : []));
  return (
    <>
      <PageHeader
        title={t('notices:title')}
        actions={
          <Group gap="xs">
            <LinkButton to="/quan-tri/ra-soat" variant="default">
              {t('notices:toBoard')}
            </LinkButton>
            {can('agencies.manage') && (
              <LinkButton to="/quan-tri/giay-bao/mau" variant="default">
                {t('notices:toTemplates')}
              </LinkButton>
            )}
          </Group>
        }
      />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <Select
            label={t('notices:filter.kind')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={KINDS.map((value) => ({ value, label: t(`notices:kind.${value}`) }))}
            value={search.kind ?? null}
            onChange={(kind) => change({ kind: (kind ?? undefined) as NoticeSearch['kind'] })}
          />
          <Select
            label={t('notices:filter.channel')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={CHANNELS.map((value) => ({ value, label: t(`notices:channel.${value}`) }))}
            value={search.channel ?? null}
            onChange={(channel) => change({ channel: (channel ?? undefined) as NoticeSearch['channel'] })}
          />
          <DayFilter
            label={t('notices:filter.from')}
            value={search.from}
            onChange={(from) => change({ from })}
          />
          <DayFilter label={t('notices:filter.to')} value={search.to} onChange={(to) => change({ to })} />
        </div>
      </form>
      <ActiveFilters filters={filters} onClear={clear} />
      <Group justify="space-between" gap="xs" className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={
            list.data && t('notices:count', { formatted: formatNumber(list.data.total ?? 0, i18n.language) })
          }
        />
        <Group gap="xs" className="no-print">
          {search.batch && can('register.write') && (
            <>
              <Anchor href={`/api/v1/notice-batches/${search.batch}/papers.pdf`} download>
                {t('notices:pdf')}
              </Anchor>
              <Anchor href={`/api/v1/notice-batches/${search.batch}/papers.docx`} download>
                {t('notices:docx')}
              </Anchor>
            </>
          )}
          <ExportMenu path="/api/v1/notices" query={filter} />
        </Group>
      </Group>
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

function Rows({ rows, busy }: { rows: Notice[]; busy: boolean }) {
  const { t } = useTranslation('notices');
  const product = (row: Notice) => (
    <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: row.productId }}>
      {row.productName}
    </LinkAnchor>
  );
  const paper = (row: Notice) =>
    row.hasPaper ? (
      <Anchor
        href={`/api/v1/notices/${row.id}/paper`}
        download
        title={row.paperHash}
        aria-label={`${t('paper')}: ${row.productName}`}
      >
        {t('paper')}
      </Anchor>
    ) : (
      <span className="quiet" title={row.paperHash}>
        {t('paperRemoved')}
      </span>
    );
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.productName}
      busy={busy}
      minWidth={900}
      columns={[
        { key: 'on', header: t('column.on'), numeric: true, cell: (row) => formatDate(row.on) },
        { key: 'kind', header: t('column.kind'), cell: (row) => t(`kind.${row.kind}`) },
        { key: 'product', header: t('column.product'), className: 'main-cell', cell: product },
        { key: 'subject', header: t('column.subject'), cell: (row) => row.subjectName },
        { key: 'channel', header: t('column.channel'), cell: (row) => t(`channel.${row.channel}`) },
        { key: 'agency', header: t('column.agency'), cell: (row) => row.agencyName },
        { key: 'by', header: t('column.by'), cell: (row) => row.sentBy },
        { key: 'paper', header: t('column.paper'), cell: paper },
      ]}
      card={(row) => (
        <>
          {product(row)}
          <span>
            {formatDate(row.on)} · {t(`kind.${row.kind}`)} · {t(`channel.${row.channel}`)}
          </span>
          {paper(row)}
        </>
      )}
    />
  );
}
