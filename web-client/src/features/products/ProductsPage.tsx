import { Button, Group, Text } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LinkButton } from '@/components/ui/links';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import {
  ActiveFilters,
  ColumnChoice,
  CursorPager,
  EmptyFiltered,
  RowsSkeleton,
} from '@/components/ui/ListParts';
import { ListCount } from '@/components/ui/ListCount';
import { PageHeader } from '@/components/ui/PageHeader';
import { PrintLine } from '@/components/ui/PrintLine';
import { Problem } from '@/components/ui/Problem';
import { copyText } from '@/components/ui/copyText';
import type { ProductRow } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { COUNT_CAP, formatNumber } from '@/lib/format/numbers';
import { ProductFilters } from './ProductFilters';
import { ProductCard, columnsChoice, hiddenColumns, useProductColumns } from './productColumns';
import { productsQuery } from './productQueries';
import { filterOf, isFiltered, type ProductSearch } from './search';
import { useActiveFilters } from './useActiveFilters';

interface Props {
  search: ProductSearch;
  onSearch: (search: ProductSearch) => void;
  savedViews?: ReactNode;
}

export function ProductsPage({ search, onSearch, savedViews }: Props) {
  const { t, i18n } = useTranslation(['products', 'common']);
  const { can } = useSession();
  const columns = useProductColumns();
  const hidden = hiddenColumns(search.cols);
  // Another filter starts at the first page again.
  const change = (next: ProductSearch) => onSearch({ ...search, after: undefined, ...next });
  const clear = () => onSearch({ sort: search.sort, cols: search.cols });
  const filters = useActiveFilters(search, change);
  const list = useQuery(productsQuery(search));
  const rows = list.data?.items ?? [];
  const total = list.data?.total ?? 0;
  const countText =
    list.data &&
    t(total > COUNT_CAP ? 'products:countMore' : 'products:count', {
      formatted: formatNumber(Math.min(total, COUNT_CAP), i18n.language),
    });
  return (
    <>
      <PageHeader
        title={t('products:title')}
        actions={
          can('register.write') && (
            <LinkButton to="/quan-tri/san-pham/moi" leftSection={<IconPlus size={16} aria-hidden />}>
              {t('products:new')}
            </LinkButton>
          )
        }
      />
      <ProductFilters search={search} onChange={change} />
      <ActiveFilters filters={filters} onClear={clear} />
      <Group justify="space-between" gap="xs" className="list-bar">
        <ListCount busy={list.isFetching} text={countText} />
        <Group gap="xs" className="no-print">
          {savedViews}
          <ColumnChoice
            columns={columns.filter(({ key }) => key !== 'name')}
            hidden={hidden}
            onChange={(next) => onSearch({ ...search, cols: columnsChoice(next) })}
          />
          <ExportMenu path="/api/v1/products" query={filterOf(search)} />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPrinter size={14} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('common:list.print')}
          </Button>
        </Group>
      </Group>
      <PrintLine filters={filters.map(({ label }) => label)} count={rows.length} />
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        isFiltered(search) ? (
          <EmptyFiltered filters={filters} onClear={clear} />
        ) : (
          <FirstUse />
        )
      ) : (
        <Rows
          rows={rows}
          columns={columns.filter(({ key }) => !hidden.includes(key))}
          busy={list.isPlaceholderData}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
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

function Rows({
  rows,
  columns,
  busy,
  sort,
  onSort,
}: {
  rows: ProductRow[];
  columns: ReturnType<typeof useProductColumns>;
  busy: boolean;
  sort: string | undefined;
  onSort: (sort: string) => void;
}) {
  const { t } = useTranslation('products');
  const [chosen, setChosen] = useState<ReadonlyMap<string, ProductRow>>(new Map());
  const set = (ids: string[], on: (id: string) => boolean) => {
    const next = new Map(chosen);
    for (const id of ids) {
      const row = rows.find((candidate) => candidate.id === id);
      if (on(id) && row) next.set(id, row);
      else next.delete(id);
    }
    setChosen(next);
  };
  return (
    <>
      <SelectionBar chosen={[...chosen.values()]} onClear={() => setChosen(new Map())} />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.name}
        card={(row) => <ProductCard row={row} />}
        busy={busy}
        sort={sort}
        onSort={onSort}
        minWidth={960}
        selection={{
          chosen: new Set(chosen.keys()),
          toggle: (id) => set([id], () => !chosen.has(id)),
          toggleAll: (ids, on) => set(ids, () => on),
        }}
      />
    </>
  );
}

function SelectionBar({ chosen, onClear }: { chosen: ProductRow[]; onClear: () => void }) {
  const { t } = useTranslation(['products', 'common']);
  const { can } = useSession();
  const [first, second] = chosen;
  if (!first) return null;
  return (
    <Group gap="xs" className="selection-bar no-print" role="group" aria-label={t('common:list.select')}>
      <Text size="sm" fw={600} role="status">
        {t('common:list.selected', { count: chosen.length })}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          void copyText(chosen.map((row) => row.code).join('\n'), t('products:selection.codesCopied'))
        }
      >
        {t('products:selection.copyCodes')}
      </Button>
      {chosen.length === 2 && second && can('register.merge') && (
        <LinkButton
          size="compact-sm"
          variant="default"

          to="/quan-tri/san-pham/$id/gop"
          params={{ id: first.id }}
          search={{ trung: second.id }}
        >
          {t('products:selection.merge')}
        </LinkButton>
      )}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        {t('common:list.unselect')}
      </Button>
    </Group>
  );
}

function FirstUse() {
  const { t } = useTranslation('products');
  const { can } = useSession();
  return (
    <section className="empty" aria-labelledby="first-use">
      <h2 id="first-use">{t('first.title')}</h2>
      <Text c="dimmed">{t('first.text')}</Text>
      {can('imports.run') && <LinkButton to="/quan-tri/nhap-du-lieu">{t('first.import')}</LinkButton>}
    </section>
  );
}
