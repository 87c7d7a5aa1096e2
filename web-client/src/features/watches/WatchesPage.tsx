import { Button, Code, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { StatusBadge } from '@/components/ui/StatusBadge';
import { LinkAnchor } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import type { WatchItem } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { setWatch, watchesQuery } from '@/lib/query/watches';

/** What one is told of, and where to read it elsewhere. */
export function WatchesPage() {
  const { t } = useTranslation('watches');
  const list = useQuery(watchesQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('intro')}
      </Text>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : (
        <>
          {list.data.items.length === 0 ? <Text>{t('none')}</Text> : <Items rows={list.data.items} />}
          <section aria-labelledby="feed">
            <Title order={2} size="h4" id="feed" mt="lg">
              {t('feed')}
            </Title>
            <Text size="sm" mb="xs">
              {t('feedText')}
            </Text>
            <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {list.data.feedUrl}
            </Code>
          </section>
        </>
      )}
    </>
  );
}

function Items({ rows }: { rows: WatchItem[] }) {
  const { t, i18n } = useTranslation('watches');
  const queries = useQueryClient();
  const leave = useMutation({
    mutationFn: (item: WatchItem) => setWatch(item.kind, item.recordId ?? '', false),
    onSuccess: () => say(t('unfollowed')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['watches'] }),
  });
  const name = (item: WatchItem) => (
    <LinkAnchor
      to={item.kind === 'product' ? '/quan-tri/san-pham/$id' : '/quan-tri/chu-the/$id'}
      params={{ id: item.recordId ?? '' }}
    >
      {item.name}
    </LinkAnchor>
  );
  const kind = (item: WatchItem) => t(`kind.${item.kind}`);
  const status = (item: WatchItem) => item.status && <StatusBadge status={item.status} />;
  const act = (item: WatchItem) => (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t('unfollowOf', { name: item.name })}
      onClick={() => leave.mutate(item)}
    >
      {t('unfollow')}
    </Button>
  );
  return (
    <>
      {leave.error && <Problem error={leave.error} />}
      <DataTable
        label={t('title')}
        rows={rows}
        idOf={(item) => item.id}
        nameOf={(item) => item.name}
        columns={[
          { key: 'name', header: t('column.name'), className: 'main-cell', cell: name },
          { key: 'kind', header: t('column.kind'), cell: kind },
          { key: 'status', header: t('column.status'), cell: status },
          { key: 'since', header: t('column.since'), cell: (item) => formatTime(item.since, i18n.language) },
          { key: 'act', header: t('column.act'), screenOnly: true, cell: act },
        ]}
        card={(item) => (
          <>
            <strong>{name(item)}</strong>
            <span className="quiet">{kind(item)}</span>
            {status(item)}
            {act(item)}
          </>
        )}
      />
    </>
  );
}
