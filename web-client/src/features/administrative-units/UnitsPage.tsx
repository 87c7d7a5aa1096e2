import { Button, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { DayFilter } from '@/components/ui/DayFilter';
import { ListCount } from '@/components/ui/ListCount';
import { EmptyFiltered, RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import type { AdministrativeUnit } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { unitsQuery } from '@/lib/query/vocabularies';
import { UNIT_LEVELS, type UnitLevel, type UnitSearch } from './search';

const LAST_OLD_DAY = '2025-06-30';

interface Props {
  search: UnitSearch;
  onSearch: (search: UnitSearch) => void;
}

/** The map of units of any day, each old one with what became of it. */
export function UnitsPage({ search, onSearch }: Props) {
  const { t } = useTranslation(['units', 'common']);
  const { can } = useSession();
  const change = (next: UnitSearch) => onSearch({ ...search, ...next });
  const filter = {
    ...(search.on ? { on: search.on } : {}),
    ...(search.q ? { q: search.q } : {}),
    ...(search.level ? { level: search.level } : {}),
  };
  const list = useQuery({ ...unitsQuery(filter), placeholderData: (previous) => previous });
  return (
    <>
      <PageHeader
        title={t('units:title')}
        actions={
          can('agencies.manage') && <LinkButton to="/quan-tri/dia-ban/moi">{t('units:add')}</LinkButton>
        }
      />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('units:intro')}
      </Text>
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <SearchField
            label={t('units:search')}
            placeholder={t('units:searchPlaceholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <DayFilter label={t('units:on')} value={search.on} onChange={(on) => change({ on })} />
          <Select
            label={t('units:level')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={UNIT_LEVELS.map((value) => ({ value, label: t(`units:levels.${value}`) }))}
            value={search.level ?? null}
            onChange={(level) => change({ level: (level as UnitLevel | null) ?? undefined })}
          />
        </div>
        <Group gap="xs" mt="xs">
          <Button
            size="compact-sm"
            variant={search.on === LAST_OLD_DAY ? 'light' : 'default'}
            aria-pressed={search.on === LAST_OLD_DAY}
            onClick={() => change({ on: LAST_OLD_DAY })}
          >
            {t('units:before')}
          </Button>
          <Button
            size="compact-sm"
            variant={search.on === undefined ? 'light' : 'default'}
            aria-pressed={search.on === undefined}
            onClick={() => change({ on: undefined })}
          >
            {t('units:today')}
          </Button>
        </Group>
      </form>
      <div className="list-bar">
        <ListCount busy={list.isFetching} text={list.data && t('units:count', { count: list.data.length })} />
      </div>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <RowsSkeleton />
      ) : list.data.length === 0 ? (
        <EmptyFiltered filters={[]} onClear={() => onSearch({})} />
      ) : (
        <UnitTable units={list.data} on={search.on} />
      )}
    </>
  );
}

function UnitTable({ units, on }: { units: AdministrativeUnit[]; on: string | undefined }) {
  const { t } = useTranslation('units');
  const valid = (unit: AdministrativeUnit) =>
    [
      unit.validFrom && t('from', { date: formatDate(unit.validFrom) }),
      unit.validTo && t('to', { date: formatDate(unit.validTo) }),
    ]
      .filter(Boolean)
      .join(' ');
  const name = (unit: AdministrativeUnit) => (
    <LinkAnchor to="/quan-tri/dia-ban/$id" params={{ id: unit.id }}>
      {unit.name}
    </LinkAnchor>
  );
  const successors = (unit: AdministrativeUnit) => unit.successors.map(({ name }) => name).join('; ');
  const products = (unit: AdministrativeUnit) => (
    <LinkAnchor
      to="/quan-tri/san-pham"
      search={{ unit: unit.code, ...(on ? { unitOn: on } : {}) }}
      aria-label={t('productsOf', { name: unit.name })}
    >
      {t('products')}
    </LinkAnchor>
  );
  return (
    <DataTable
      label={t('title')}
      rows={units}
      idOf={(unit) => unit.id}
      nameOf={(unit) => unit.name}
      minWidth={820}
      columns={[
        { key: 'code', header: t('column.code'), className: 'code', cell: (unit) => unit.code },
        { key: 'name', header: t('column.name'), className: 'main-cell', cell: name },
        { key: 'parent', header: t('column.parent'), cell: (unit) => unit.parentName },
        { key: 'valid', header: t('column.valid'), cell: valid },
        { key: 'successors', header: t('column.successors'), cell: successors },
        { key: 'products', header: t('products'), screenOnly: true, cell: products },
      ]}
      card={(unit) => (
        <>
          <strong>{name(unit)}</strong>
          <Text size="sm" c="dimmed">
            {[unit.code, unit.parentName].filter(Boolean).join(' · ')}
          </Text>
          {unit.successors.length > 0 && (
            <Text size="sm">
              {t('column.successors')}: {successors(unit)}
            </Text>
          )}
          {products(unit)}
        </>
      )}
    />
  );
}
