import '@/lib/i18n/cases';
import { Checkbox, Group, Select, Text } from '@mantine/core';
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
import type { RecallRow } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { recallsQuery } from './recallQueries';
import { DAYS, filterOf, KINDS, STATUSES, type RecallSearch } from './search';

interface Props {
  search: RecallSearch;
  onSearch: (search: RecallSearch) => void;
}

/** Recalls of goods: what is off the market already, and which clock was missed. */
export function RecallsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['recalls', 'common']);
  const { can } = useSession();
  const list = useQuery(recallsQuery(search));
  const rows = list.data?.items ?? [];
  const change = (next: RecallSearch) => onSearch({ ...search, after: undefined, ...next });
  const choice = <T extends string>(
    key: 'status' | 'kind',
    values: readonly T[],
    labelOf: (value: T) => string,
    placeholder: string,
  ) => (
    <Select<string>
      label={t(`recalls:filter.${key}`)}
      placeholder={placeholder}
      clearable
      clearButtonProps={{ 'aria-label': t('common:act.clear') }}
      data={values.map((value) => ({ value, label: labelOf(value) }))}
      value={search[key] ?? null}
      onChange={(value) => change({ [key]: value ?? undefined })}
    />
  );
  return (
    <>
      <PageHeader
        title={t('recalls:title')}
        actions={
          (can('recalls.manage') || can('recalls.report')) && (
            <LinkButton to="/quan-tri/thu-hoi-san-pham/moi">{t('recalls:new')}</LinkButton>
          )
        }
      />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <SearchField
            label={t('recalls:filter.q')}
            placeholder={t('recalls:filter.placeholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          {choice(
            'status',
            STATUSES,
            (value) => t(`recalls:status.${value}`),
            t(search.all ? 'common:list.all' : 'recalls:filter.open'),
          )}
          {choice('kind', KINDS, (value) => t(`recalls:kind.${value}`), t('common:list.all'))}
          <Select
            label={t('recalls:filter.clock')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={[
              { value: 'true', label: t('recalls:clock.late') },
              { value: 'false', label: t('recalls:clock.in-time') },
            ]}
            value={search.late === undefined ? null : String(search.late)}
            onChange={(value) => change({ late: value === null ? undefined : value === 'true' })}
          />
          <Checkbox
            label={t('recalls:filter.unmet')}
            pb="xs"
            checked={search.unmet === true}
            onChange={(event) => change({ unmet: event.currentTarget.checked || undefined })}
          />
          <Checkbox
            label={t('recalls:filter.all')}
            pb="xs"
            checked={search.all === true}
            onChange={(event) => change({ all: event.currentTarget.checked || undefined })}
          />
        </Group>
        <NarrowingFilters search={search} days={DAYS} onChange={change} />
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={list.data && t('recalls:count', { formatted: formatCount(list.data.total, i18n.language) })}
        />
        <ExportMenu path="/api/v1/recalls" query={filterOf(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('recalls:none')}</Text>
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

function Rows({ rows, busy }: { rows: RecallRow[]; busy: boolean }) {
  const { t, i18n } = useTranslation('recalls');
  const link = (row: RecallRow) => (
    <LinkAnchor to="/quan-tri/thu-hoi-san-pham/$id" params={{ id: row.id }}>
      {row.products.join(', ')}
    </LinkAnchor>
  );
  const kind = (row: RecallRow) => t(`kind.${row.forced ? 'forced' : 'voluntary'}`);
  const state = (row: RecallRow) =>
    [t(`status.${row.status}`), row.publishedAt && t('isPublic')].filter(Boolean).join(' · ');
  const lots = (row: RecallRow) =>
    [t('lots', { count: row.lots }), row.openLots > 0 && t('openLots', { count: row.openLots })]
      .filter(Boolean)
      .join(' · ');
  const breaches = (row: RecallRow) => {
    const texts = [
      row.noticeHoursLate !== null && t('breach.notice', { count: row.noticeHoursLate }),
      row.decisionHoursLate !== null && t('breach.decision', { count: row.decisionHoursLate }),
    ].filter((text): text is string => text !== false);
    return (
      texts.length > 0 && (
        <Text span inherit c="var(--bad)">
          {texts.join('; ')}
        </Text>
      )
    );
  };
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={(row) => row.code}
      minWidth={960}
      columns={[
        { key: 'code', header: t('column.code'), className: 'code', cell: (row) => row.code },
        { key: 'products', header: t('column.products'), className: 'read-cell', cell: link },
        {
          key: 'subject',
          header: t('column.subject'),
          className: 'read-cell',
          cell: (row) => row.subjectName,
        },
        { key: 'kind', header: t('column.kind'), cell: kind },
        { key: 'state', header: t('column.status'), className: 'read-cell', cell: state },
        {
          key: 'detected',
          header: t('column.detectedAt'),
          className: 'code',
          cell: (row) => formatTime(row.detectedAt, i18n.language),
        },
        {
          key: 'clocks',
          header: t('column.clocks'),
          className: 'read-cell',
          cell: (row) => breaches(row) || t('clock.in-time'),
        },
        { key: 'lots', header: t('column.lots'), className: 'read-cell', cell: lots },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span>{row.subjectName}</span>
          <span className="quiet">{[row.code, kind(row), state(row)].join(' · ')}</span>
          <span className="quiet">{lots(row)}</span>
          {breaches(row)}
        </>
      )}
    />
  );
}
