import '@/lib/i18n/representation';
import { Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import type { ChangeRequestRow } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { ChangeStatusMark } from './ChangeStatusMark';
import { changeRequestsQuery } from './producerQueries';
import { CHANGE_STATUSES, type ChangeRequestSearch, type ChangeStatus } from './search';
import { useFieldName } from './useFieldName';

interface Props {
  search: ChangeRequestSearch;
  onSearch: (search: ChangeRequestSearch) => void;
}

/** What is proposed: for officers what they may decide on, for representatives what their subject asked for. */
export function ChangeRequestsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['producers', 'common']);
  const { can } = useSession();
  const list = useQuery(changeRequestsQuery(search));
  const rows = list.data?.items ?? [];
  return (
    <>
      <PageHeader
        title={can('register.write') ? t('producers:changes.title') : t('producers:changes.myTitle')}
      />
      <Select
        className="no-print"
        maw={260}
        mb="sm"
        label={t('producers:changes.filter')}
        placeholder={t('common:list.all')}
        clearable
        clearButtonProps={{ 'aria-label': t('common:act.clear') }}
        data={CHANGE_STATUSES.map((value) => ({ value, label: t(`producers:changes.status.${value}`) }))}
        value={search.status ?? null}
        onChange={(next) => onSearch({ status: (next as ChangeStatus | null) ?? undefined })}
      />
      <Group className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={
            list.data &&
            t('producers:changes.count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>
          {search.status === 'waiting' ? t('producers:changes.noneWaiting') : t('producers:changes.none')}
        </Text>
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

function Rows({ rows, busy }: { rows: ChangeRequestRow[]; busy: boolean }) {
  const { t, i18n } = useTranslation('producers');
  const fieldName = useFieldName();
  const link = (row: ChangeRequestRow) => (
    <LinkAnchor to="/quan-tri/de-nghi/$id" params={{ id: row.id }}>
      {row.recordName}
    </LinkAnchor>
  );
  const kind = (row: ChangeRequestRow) => (row.productId ? t('changes.ofProduct') : t('changes.ofSubject'));
  const fields = (row: ChangeRequestRow) => row.fields.map(fieldName).join(', ');
  const time = (row: ChangeRequestRow) => formatTime(row.proposedAt, i18n.language);
  return (
    <DataTable
      label={t('changes.title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.recordName}
      busy={busy}
      detail={(row) => row.reason && `${t('changes.reason')}: ${row.reason}`}
      columns={[
        {
          key: 'state',
          header: t('changes.state'),
          cell: (row) => <ChangeStatusMark status={row.status} />,
        },
        {
          key: 'record',
          header: t('changes.record'),
          className: 'main-cell',
          cell: (row) => (
            <>
              {link(row)}
              {row.productId && <div className="quiet">{row.subjectName}</div>}
            </>
          ),
        },
        {
          key: 'fields',
          header: t('changes.fields'),
          className: 'messages-cell',
          cell: (row) => `${kind(row)}: ${fields(row)}`,
        },
        { key: 'proposedAt', header: t('changes.proposedAt'), cell: time },
        { key: 'proposedBy', header: t('changes.proposedBy'), cell: (row) => row.proposedBy ?? '' },
      ]}
      card={(row) => (
        <>
          <strong>{link(row)}</strong>
          <div>
            <ChangeStatusMark status={row.status} />
          </div>
          <Text size="sm">
            {kind(row)}: {fields(row)}
          </Text>
          <Text size="sm" className="quiet">
            {[row.subjectName, time(row)].join(' · ')}
          </Text>
          {row.reason && (
            <Text size="sm">
              {t('changes.reason')}: {row.reason}
            </Text>
          )}
        </>
      )}
    />
  );
}
