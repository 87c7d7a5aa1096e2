import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LinkAnchor } from '@/components/ui/links';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import { WORK_ITEMS } from '@/lib/kinds';
import { workItemsQuery } from '@/lib/query/vocabularies';

/** What lacks something, by kind, each kind leading to its list. */
export function WorkList({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation('workItems');
  const { data, error, isPending, refetch } = useQuery(workItemsQuery);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton rows={4} />;
  const counts = new Map(data.map((item) => [item.kind as string, item.count]));
  const open = WORK_ITEMS.filter((kind) => (counts.get(kind) ?? 0) > 0);
  if (open.length === 0) return <Text>{t('allDone')}</Text>;
  return (
    <ul className="work-list plain">
      {open.map((kind) => (
        <li key={kind}>
          <div>
            <LinkAnchor to="/quan-tri/san-pham" search={{ workItem: kind }}>
              {t(`kind.${kind}`)}
            </LinkAnchor>
            {!compact && (
              <Text size="sm" c="dimmed">
                {t(`why.${kind}`)}
              </Text>
            )}
          </div>
          <span className="count">{t('count', { count: counts.get(kind) ?? 0 })}</span>
        </li>
      ))}
    </ul>
  );
}
