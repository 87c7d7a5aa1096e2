import '@/lib/i18n/connections';
import { Group, Text } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import type { Client } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { ClientStatusMark } from './ClientStatusMark';
import { clientsQuery } from './clientQueries';
import type { ClientSearch } from './search';

interface Props {
  search: ClientSearch;
  onSearch: (search: ClientSearch) => void;
}

export function ClientsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation('clients');
  const list = useQuery(clientsQuery(search));
  const rows = list.data?.items ?? [];
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <LinkButton to="/quan-tri/ung-dung/moi" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('new')}
          </LinkButton>
        }
      />
      <Text size="sm" mb="md">
        {t('intro')}
      </Text>
      <Group className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={list.data && t('shown', { formatted: formatNumber(rows.length, i18n.language) })}
        />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('none')}</Text>
      ) : (
        <Rows rows={rows} busy={list.isPlaceholderData} />
      )}
      <CursorPager
        page={(search.after?.length ?? 0) + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => onSearch({ after: search.after?.slice(0, -1) })}
        onNext={() => onSearch({ after: [...(search.after ?? []), list.data?.nextCursor ?? ''] })}
      />
    </>
  );
}

function Rows({ rows, busy }: { rows: Client[]; busy: boolean }) {
  const { t, i18n } = useTranslation('clients');
  const link = (row: Client) => (
    <LinkAnchor to="/quan-tri/ung-dung/$id" params={{ id: row.id }}>
      {row.name}
    </LinkAnchor>
  );
  const kind = (row: Client) => t(`kind.${row.kind}`);
  const lastUsed = (row: Client) => formatTime(row.lastUsedAt, i18n.language) || t('never');
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.name}
      busy={busy}
      minWidth={900}
      columns={[
        { key: 'name', header: t('column.name'), className: 'main-cell', cell: link },
        { key: 'clientId', header: t('column.clientId'), className: 'code', cell: (row) => row.clientId },
        { key: 'kind', header: t('column.kind'), className: 'read-cell', cell: kind },
        {
          key: 'agency',
          header: t('column.agency'),
          className: 'read-cell',
          cell: (row) => row.agencyName ?? '–',
        },
        { key: 'status', header: t('column.status'), cell: (row) => <ClientStatusMark client={row} /> },
        { key: 'lastUsed', header: t('column.lastUsed'), numeric: true, cell: lastUsed },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span className="quiet">
            {row.clientId} · {kind(row)}
          </span>
          <div className="card-facts">
            <ClientStatusMark client={row} />
            <Text size="sm">{lastUsed(row)}</Text>
          </div>
        </>
      )}
    />
  );
}
