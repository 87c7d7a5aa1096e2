import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { detailOf } from '@/components/ui/describeError';
import { say } from '@/components/ui/toasts';
import { setWatch, watchesQuery, type WatchedKind } from '@/lib/query/watches';

/** Follows a record from its own page. */
export function WatchButton({ kind, id }: { kind: WatchedKind; id: string }) {
  const { t } = useTranslation('watches');
  const queries = useQueryClient();
  const { data } = useQuery(watchesQuery);
  const follows = data?.items.some((item) => item.kind === kind && item.recordId === id) ?? false;
  const change = useMutation({
    mutationFn: () => setWatch(kind, id, !follows),
    onSuccess: () => say(t(follows ? 'unfollowed' : 'followed')),
    onError: (error) => say(detailOf(error) ?? t('failed')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['watches'] }),
  });
  return (
    <Button
      variant="default"
      aria-pressed={follows}
      loading={change.isPending}
      disabled={!data}
      onClick={() => change.mutate()}
    >
      {t(follows ? 'unfollow' : 'follow')}
    </Button>
  );
}
