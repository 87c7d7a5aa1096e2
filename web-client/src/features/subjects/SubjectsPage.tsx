import { Group, MultiSelect, Select, Text } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
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
import { UnitSelect } from '@/components/ui/UnitSelect';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import type { SubjectRow } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { COUNT_CAP, formatNumber } from '@/lib/format/numbers';
import { SUBJECT_KINDS, isSubjectKind, isWorkItem, type SubjectKind } from '@/lib/kinds';
import { placeText } from '@/lib/format/places';
import { FILTER_KEYS, filterOf, type SubjectSearch } from './search';
import { subjectsQuery } from './subjectQueries';

const WORK = ['unknown-subject', 'unit-today-missing', 'no-unit'] as const;

interface Props {
  search: SubjectSearch;
  onSearch: (search: SubjectSearch) => void;
}

export function SubjectsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['subjects', 'common', 'vocabulary', 'workItems']);
  const { can } = useSession();
  const change = (next: SubjectSearch) => onSearch({ ...search, after: undefined, ...next });
  const clear = () => onSearch({ sort: search.sort });
  const list = useQuery(subjectsQuery(search));
  const rows = list.data?.items ?? [];
  const total = list.data?.total ?? 0;
  const filters: ActiveFilter[] = FILTER_KEYS.filter((key) => search[key] !== undefined).map((key) => ({
    key,
    label: `${t(`subjects:filter.${key}`)}: ${
      key === 'kind'
        ? (search.kind ?? []).map((kind) => t(`vocabulary:subjectKind.${kind}`)).join(', ')
        : key === 'workItem' && isWorkItem(search.workItem)
          ? t(`workItems:kind.${search.workItem}`)
          : String(search[key])
    }`,
    onRemove: () => change({ [key]: undefined }),
  }));
  const clearProps = { 'aria-label': t('common:act.clear') };
  return (
    <>
      <PageHeader
        title={t('subjects:title')}
        actions={
          can('register.write') && (
            <LinkButton to="/quan-tri/chu-the/moi" leftSection={<IconPlus size={16} aria-hidden />}>
              {t('subjects:new')}
            </LinkButton>
          )
        }
      />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <SearchField
            label={t('subjects:searchLabel')}
            placeholder={t('subjects:searchPlaceholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <MultiSelect
            label={t('subjects:filter.kind')}
            placeholder={search.kind ? undefined : t('common:list.all')}
            clearable
            clearButtonProps={clearProps}
            data={SUBJECT_KINDS.map((value) => ({ value, label: t(`vocabulary:subjectKind.${value}`) }))}
            value={search.kind ?? []}
            onChange={(kind) => change({ kind: kind.length ? (kind as SubjectKind[]) : undefined })}
          />
          <UnitSelect
            label={t('subjects:filter.unit')}
            placeholder={t('common:list.all')}
            by="code"
            value={search.unit ?? null}
            onChange={(unit) => change({ unit: unit ?? undefined })}
          />
          <Select
            label={t('subjects:filter.workItem')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={clearProps}
            data={WORK.map((value) => ({ value, label: t(`workItems:kind.${value}`) }))}
            value={search.workItem ?? null}
            onChange={(workItem) => change({ workItem: workItem ?? undefined })}
          />
        </div>
      </form>
      <ActiveFilters filters={filters} onClear={clear} />
      <Group justify="space-between" gap="xs" className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={
            list.data &&
            t(total > COUNT_CAP ? 'subjects:countMore' : 'subjects:count', {
              formatted: formatNumber(Math.min(total, COUNT_CAP), i18n.language),
            })
          }
        />
        <ExportMenu path="/api/v1/subjects" query={filterOf(search)} />
      </Group>
      <PrintLine filters={filters.map(({ label }) => label)} count={rows.length} />
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <EmptyFiltered filters={filters} onClear={clear} />
      ) : (
        <SubjectTable
          rows={rows}
          busy={list.isPlaceholderData}
          sort={search.sort}
          onSort={(sort) => change({ sort: sort as SubjectSearch['sort'] })}
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

function SubjectTable({
  rows,
  busy,
  sort,
  onSort,
}: {
  rows: SubjectRow[];
  busy: boolean;
  sort: string | undefined;
  onSort: (sort: string) => void;
}) {
  const { t, i18n } = useTranslation(['subjects', 'vocabulary']);
  const kind = (row: SubjectRow) =>
    isSubjectKind(row.kind) ? t(`vocabulary:subjectKind.${row.kind}`) : row.kind;
  const link = (row: SubjectRow) => (
    <LinkAnchor to="/quan-tri/chu-the/$id" params={{ id: row.id }}>
      {row.name}
    </LinkAnchor>
  );
  const place = (row: SubjectRow) => placeText(row.unitName, row.districtName);
  return (
    <DataTable
      label={t('subjects:title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.name}
      busy={busy}
      sort={sort}
      onSort={onSort}
      columns={[
        { key: 'name', header: t('subjects:column.name'), sort: 'name', className: 'main-cell', cell: link },
        { key: 'kind', header: t('subjects:column.kind'), cell: kind },
        {
          key: 'taxCode',
          header: t('subjects:column.taxCode'),
          className: 'code',
          cell: (row) => row.taxCode,
        },
        { key: 'unit', header: t('subjects:column.unit'), cell: place },
        {
          key: 'productCount',
          sort: 'productCount',
          header: t('subjects:column.productCount'),
          numeric: true,
          cell: (row) => formatNumber(row.productCount, i18n.language),
        },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <Text size="sm" c="dimmed">
            {[kind(row), place(row)].filter(Boolean).join(' · ')}
          </Text>
          <Text size="sm">
            {t('subjects:column.productCount')}: {formatNumber(row.productCount, i18n.language)}
          </Text>
        </>
      )}
    />
  );
}
