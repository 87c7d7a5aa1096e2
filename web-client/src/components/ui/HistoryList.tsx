import { Button, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HistoryItem } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { RowsSkeleton } from './ListParts';
import { Problem } from './Problem';
import { useChangeRows } from './useChangeRows';
import { useEventTexts } from './useEventTexts';

export interface HistoryPage {
  items: HistoryItem[];
  nextCursor?: string | null | undefined;
}

/** Who did what when, with the values before and after; the newest first. */
export function HistoryList({
  cacheKey,
  load,
}: {
  cacheKey: readonly unknown[];
  load: (cursor: string | undefined) => Promise<HistoryPage>;
}) {
  const { t, i18n } = useTranslation('common');
  const texts = useEventTexts();
  const history = useInfiniteQuery({
    queryKey: cacheKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  if (history.isPending) return <RowsSkeleton rows={4} />;
  if (history.error) return <Problem error={history.error} onRetry={() => void history.refetch()} />;
  const items = history.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <Text c="dimmed">{t('history.empty')}</Text>;
  return (
    <>
      <ol className="history">
        {items.map((item) => (
          <li key={item.id}>
            <Text size="sm" fw={600}>
              {texts.event(item.type)}
            </Text>
            <Text size="sm" c="dimmed">
              <time dateTime={item.at}>{formatTime(item.at, i18n.language)}</time>
              {' · '}
              {item.actor ?? t('history.system')}
              {item.agency ? ` · ${item.agency}` : ''}
            </Text>
            <Changes item={item} />
          </li>
        ))}
      </ol>
      {history.hasNextPage && (
        <Button
          size="xs"
          variant="default"
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t('history.more')}
        </Button>
      )}
    </>
  );
}

function Changes({ item }: { item: HistoryItem }) {
  const { t } = useTranslation('common');
  const rows = useChangeRows()(item.changes);
  if (rows.length === 0) return null;
  // What was entered for the first time has no values before.
  const wasThere = rows.some(({ before }) => before !== undefined);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('history.details')}>
      <Table className="changes">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('history.field')}</Table.Th>
            {wasThere && <Table.Th>{t('history.before')}</Table.Th>}
            <Table.Th>{t(wasThere ? 'history.after' : 'history.entered')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={Object.values(row).join('\n')}>
              <Table.Th scope="row">{row.label}</Table.Th>
              {wasThere && <Table.Td>{row.before ?? '–'}</Table.Td>}
              <Table.Td>{row.after}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
