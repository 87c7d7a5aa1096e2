import '@/lib/i18n/webhooks';
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
import { formatNumber } from '@/lib/format/numbers';
import { WebhookMark } from './WebhookMark';
import type { WebhookSearch } from './search';
import { webhooksQuery, type Webhook } from './webhookQueries';

interface Props {
  search: WebhookSearch;
  onSearch: (search: WebhookSearch) => void;
}

export function WebhooksPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation('webhooks');
  const list = useQuery(webhooksQuery(search));
  const rows = list.data?.items ?? [];
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <LinkButton to="/quan-tri/webhook/moi" leftSection={<IconPlus size={16} aria-hidden />}>
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

function Rows({ rows, busy }: { rows: Webhook[]; busy: boolean }) {
  const { t, i18n } = useTranslation('webhooks');
  const count = (n: number) => formatNumber(n, i18n.language);
  const link = (row: Webhook) => (
    <LinkAnchor to="/quan-tri/webhook/$id" params={{ id: row.id }}>
      {row.name}
    </LinkAnchor>
  );
  const failed = (row: Webhook) => (
    <Text span size="sm" {...(row.failed > 0 ? { c: 'var(--bad)' } : {})}>
      {count(row.failed)}
    </Text>
  );
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
        { key: 'client', header: t('column.client'), className: 'read-cell', cell: (row) => row.clientName },
        { key: 'url', header: t('column.url'), className: 'code', cell: (row) => row.url },
        { key: 'state', header: t('column.state'), cell: (row) => <WebhookMark state={row.state} /> },
        { key: 'waiting', header: t('column.waiting'), numeric: true, cell: (row) => count(row.waiting) },
        { key: 'failed', header: t('column.failed'), numeric: true, cell: failed },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span className="quiet">{row.clientName}</span>
          <div className="card-facts">
            <WebhookMark state={row.state} />
            <Text size="sm">
              {t('column.failed')}: {failed(row)}
            </Text>
          </div>
        </>
      )}
    />
  );
}
