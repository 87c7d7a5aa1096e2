import { Button, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HistoryItem } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { RowsSkeleton } from './ListParts';
import { Problem } from './Problem';
import { useEventTexts } from './useEventTexts';

export interface HistoryPage {
  items: HistoryItem[];
  nextCursor?: string | null | undefined;
}

/** Who did what when, with the values before and after; the newest first. */
export function HistoryList({
  cacheKey,
  load,
  describe,
  fieldLabel,
}: {
  cacheKey: readonly unknown[];
  load: (cursor: string | undefined) => Promise<HistoryPage>;
  describe: (type: string) => string;
  fieldLabel: (field: string) => string;
}) {
  const { t, i18n } = useTranslation('common');
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
              {describe(item.type)}
            </Text>
            <Text size="sm" c="dimmed">
              <time dateTime={item.at}>{formatTime(item.at, i18n.language)}</time>
              {' · '}
              {item.actor ?? t('history.system')}
              {item.agency ? ` · ${item.agency}` : ''}
            </Text>
            <Changes item={item} fieldLabel={fieldLabel} />
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

interface Row {
  label: string;
  before: string;
  after: string;
}
/** The server puts names for the ids it can; one that stays an id says nothing to a reader. */
const isId = (value: unknown) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(String(value));

/** What changed, each thing once: a record that is named beside its id comes twice. */
function Changes({ item, fieldLabel }: { item: HistoryItem; fieldLabel: (field: string) => string }) {
  const { t } = useTranslation('common');
  const { value } = useEventTexts();
  const shown = (field: string, held: unknown): string => {
    if (held === null || held === undefined || held === '') return '–';
    if (Array.isArray(held)) return held.map((one) => shown(field, one)).join(', ');
    return typeof held === 'object' ? JSON.stringify(held) : value(field, String(held));
  };
  const rows = new Map<string, Row>();
  for (const { field, before, after } of item.changes) {
    if (isId(after)) continue;
    const row = { label: fieldLabel(field), before: shown(field, before), after: shown(field, after) };
    rows.set(Object.values(row).join('\n'), row);
  }
  if (rows.size === 0) return null;
  // What was entered for the first time has no values before.
  const wasThere = item.changes.some(({ before }) => before !== null && before !== undefined);
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
          {[...rows].map(([key, row]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{row.label}</Table.Th>
              {wasThere && <Table.Td>{row.before}</Table.Td>}
              <Table.Td>{row.after}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
