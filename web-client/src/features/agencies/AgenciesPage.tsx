import { Select, Text } from '@mantine/core';
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
import type { Agency } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { agenciesQuery } from '@/lib/query/vocabularies';
import { AGENCY_KINDS, type AgencyKind, type AgencySearch } from './search';
import { useAgencyWords } from './useAgencyWords';

interface Props {
  search: AgencySearch;
  onSearch: (search: AgencySearch) => void;
}

/** The public bodies of any day, each that ended with what it became. */
export function AgenciesPage({ search, onSearch }: Props) {
  const { t } = useTranslation(['agencies', 'units', 'common']);
  const { can } = useSession();
  const change = (next: AgencySearch) => onSearch({ ...search, ...next });
  const list = useQuery({ ...agenciesQuery(search), placeholderData: (previous) => previous });
  return (
    <>
      <PageHeader
        title={t('agencies:title')}
        actions={
          can('agencies.manage') && <LinkButton to="/quan-tri/co-quan/moi">{t('agencies:add')}</LinkButton>
        }
      />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('agencies:intro')}
      </Text>
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <SearchField
            label={t('agencies:search')}
            placeholder={t('agencies:searchPlaceholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <DayFilter label={t('units:on')} value={search.on} onChange={(on) => change({ on })} />
          <Select
            label={t('agencies:kindFilter')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={AGENCY_KINDS.map((value) => ({ value, label: t(`agencies:kind.${value}`) }))}
            value={search.kind ?? null}
            onChange={(kind) => change({ kind: (kind as AgencyKind | null) ?? undefined })}
          />
        </div>
      </form>
      <div className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={list.data && t('agencies:count', { count: list.data.length })}
        />
      </div>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <RowsSkeleton />
      ) : list.data.length === 0 ? (
        <EmptyFiltered filters={[]} onClear={() => onSearch({})} />
      ) : (
        <AgencyTable agencies={list.data} />
      )}
    </>
  );
}

function AgencyTable({ agencies }: { agencies: Agency[] }) {
  const { t, i18n } = useTranslation('agencies');
  const words = useAgencyWords();
  const name = (agency: Agency) => (
    <LinkAnchor to="/quan-tri/co-quan/$id" params={{ id: agency.id }}>
      {i18n.language === 'en' ? agency.nameEn : agency.name}
    </LinkAnchor>
  );
  return (
    <DataTable
      label={t('title')}
      rows={agencies}
      idOf={(agency) => agency.id}
      nameOf={(agency) => agency.name}
      minWidth={820}
      columns={[
        { key: 'name', header: t('column.name'), className: 'main-cell', cell: name },
        { key: 'kind', header: t('column.kind'), cell: (agency) => t(`kind.${agency.kind}`) },
        { key: 'field', header: t('column.field'), cell: (agency) => words.field(agency.field) },
        { key: 'unit', header: t('column.unit'), cell: (agency) => agency.unitName },
        { key: 'valid', header: t('column.valid'), cell: words.valid },
        { key: 'successor', header: t('column.successor'), cell: (agency) => agency.successorName },
      ]}
      card={(agency) => (
        <>
          <strong>{name(agency)}</strong>
          <Text size="sm" c="dimmed">
            {[t(`kind.${agency.kind}`), words.field(agency.field), agency.unitName]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {agency.successorName && (
            <Text size="sm">
              {t('column.successor')}: {agency.successorName}
            </Text>
          )}
        </>
      )}
    />
  );
}
