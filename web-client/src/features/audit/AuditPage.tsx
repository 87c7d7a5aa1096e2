import { Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
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
import { RemotePicker } from '@/components/ui/RemotePicker';
import { LinkButton } from '@/components/ui/links';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { AuditTable } from './AuditTable';
import { auditQuery, findPersons, personQuery } from './auditQueries';
import { KINDS, filterOf, type AuditSearch, type Kind } from './search';

const FILTERS = ['from', 'to', 'kind', 'actor', 'record'] as const;

interface Props {
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
}

/** Everything that happened, for those who examine it. */
export function AuditPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['audit', 'common']);
  const { can } = useSession();
  const change = (next: AuditSearch) => onSearch({ ...search, after: undefined, ...next });
  const clear = () => onSearch({});
  const list = useQuery(auditQuery(search));
  const rows = list.data?.items ?? [];
  const person = useQuery({
    ...personQuery(search.actor ?? ''),
    enabled: search.actor !== undefined && can('users.manage'),
  });
  const words: Record<(typeof FILTERS)[number], string | undefined> = {
    from: search.from && formatDate(search.from),
    to: search.to && formatDate(search.to),
    kind: search.kind && t(`audit:kinds.${search.kind}`),
    actor:
      search.actor &&
      (rows.find(({ actorId }) => actorId === search.actor)?.actorName ??
        person.data?.displayName ??
        t('audit:oneActor')),
    record:
      search.record &&
      (rows.find(({ recordId }) => recordId === search.record)?.recordName ?? t('audit:oneRecord')),
  };
  const filters: ActiveFilter[] = FILTERS.filter((key) => words[key]).map((key) => ({
    key,
    label: `${t(`audit:filter.${key}`)}: ${words[key]}`,
    onRemove: () => change({ [key]: undefined }),
  }));
  return (
    <>
      <PageHeader
        title={t('audit:title')}
        actions={
          <LinkButton variant="default" to="/quan-tri/luu-giu">
            {t('audit:retention.title')}
          </LinkButton>
        }
      />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('audit:intro')}
      </Text>
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <DayFilter
            label={t('audit:filter.from')}
            value={search.from}
            onChange={(from) => change({ from })}
          />
          <DayFilter label={t('audit:filter.to')} value={search.to} onChange={(to) => change({ to })} />
          <Select
            label={t('audit:filter.kind')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={KINDS.map((value) => ({ value, label: t(`audit:kinds.${value}`) }))}
            value={search.kind ?? null}
            onChange={(kind) => change({ kind: (kind as Kind | null) ?? undefined })}
          />
          {can('users.manage') && (
            <RemotePicker
              className="wide"
              label={t('audit:filter.actor')}
              placeholder={t('common:list.all')}
              source="persons"
              load={findPersons}
              value={search.actor ?? null}
              chosen={person.data ? { value: person.data.id, label: person.data.displayName } : null}
              onPick={(choice) => change({ actor: choice?.value })}
            />
          )}
        </div>
      </form>
      <ActiveFilters filters={filters} onClear={clear} />
      <Group justify="space-between" gap="xs" className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={list.data && t('audit:shown', { formatted: formatNumber(rows.length, i18n.language) })}
        />
        <ExportMenu path="/api/v1/audit" query={filterOf(search)} />
      </Group>
      <PrintLine filters={filters.map(({ label }) => label)} count={rows.length} />
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <EmptyFiltered filters={filters} onClear={clear} />
      ) : (
        <AuditTable rows={rows} busy={list.isPlaceholderData} />
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
