import '@/lib/i18n/cases';
import { Checkbox, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { NarrowingFilters } from '@/components/ui/NarrowingFilters';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import { onlyRepresents, useSession } from '@/lib/auth/session';
import { formatCount } from '@/lib/format/numbers';
import { FindingTable } from './FindingTable';
import { findingsQuery, myFindingsQuery } from './inspectionQueries';
import { FINDING_DAYS, FINDING_STATUSES, findingFilter, SEVERITIES, type FindingSearch } from './search';

interface Props {
  search: FindingSearch;
  onSearch: (search: FindingSearch) => void;
}

/** What has to be remedied: for those who inspect a board, for a subject its own list. */
export function FindingsPage(props: Props) {
  const { session } = useSession();
  return onlyRepresents(session) ? <Mine /> : <Board {...props} />;
}

function Mine() {
  const { t } = useTranslation('inspections');
  const list = useQuery(myFindingsQuery);
  return (
    <>
      <PageHeader title={t('finding.mineTitle')} />
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <RowsSkeleton />
      ) : list.data.items.length === 0 ? (
        <Text>{t('finding.mineNone')}</Text>
      ) : (
        <FindingTable rows={list.data.items} />
      )}
    </>
  );
}

function Board({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['inspections', 'common']);
  const list = useQuery(findingsQuery(search));
  const rows = list.data?.items ?? [];
  const change = (next: FindingSearch) => onSearch({ ...search, after: undefined, ...next });
  return (
    <>
      <PageHeader title={t('inspections:finding.title')} />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <SearchField
            label={t('inspections:filter.fq')}
            placeholder={t('inspections:filter.fplaceholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <Select
            label={t('inspections:column.status')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={FINDING_STATUSES.map((value) => ({ value, label: t(`inspections:fstatus.${value}`) }))}
            value={search.status ?? null}
            onChange={(status) => change({ status: (status as FindingSearch['status'] | null) ?? undefined })}
          />
          <Select
            label={t('inspections:column.severity')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={SEVERITIES.map((value) => ({ value, label: t(`inspections:severity.${value}`) }))}
            value={search.severity ?? null}
            onChange={(severity) =>
              change({ severity: (severity as FindingSearch['severity'] | null) ?? undefined })
            }
          />
          <Checkbox
            label={t('inspections:filter.overdue')}
            pb="xs"
            checked={search.overdue === true}
            onChange={(event) => change({ overdue: event.currentTarget.checked || undefined })}
          />
        </Group>
        <NarrowingFilters search={search} days={FINDING_DAYS} onChange={change} />
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={
            list.data &&
            t('inspections:finding.count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
        <ExportMenu path="/api/v1/findings" query={findingFilter(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('inspections:finding.none')}</Text>
      ) : (
        <FindingTable rows={rows} busy={list.isPlaceholderData} />
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
