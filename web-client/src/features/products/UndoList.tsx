import { Button, Group, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { ProductDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';

/** What was merged into or split off from this product, each with its way back. */
export function UndoList({ product }: { product: ProductDetail }) {
  const { t } = useTranslation('products');
  const { can } = useSession();
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: ({ kind, id }: { kind: 'merge' | 'split'; id: string }): Promise<unknown> =>
      kind === 'merge'
        ? api.DELETE('/api/v1/products/{id}/merges/{mergeId}', {
            params: { path: { id: product.id, mergeId: id } },
          })
        : api.DELETE('/api/v1/products/{id}/splits/{splitId}', {
            params: { path: { id: product.id, splitId: id } },
          }),
    onSuccess: async () => {
      say(t('page.undone'));
      await queries.invalidateQueries({ queryKey: ['products'] });
    },
  });
  const entries = [
    ...product.merges.map((merge) => ({ kind: 'merge' as const, id: merge.id, name: merge.duplicateName })),
    ...product.splits.map((split) => ({ kind: 'split' as const, id: split.id, name: split.productName })),
  ];
  if (entries.length === 0 || !can('register.merge')) return null;
  return (
    <section aria-labelledby="undo" className="sheet">
      <Title order={2} id="undo">
        {t('undoTitle')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('undoText')}
      </Text>
      {undo.error && <Problem error={undo.error} />}
      <ul className="plain">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Group justify="space-between">
              <span>
                {entry.kind === 'merge' ? t('page.merges') : t('page.splits')}: {entry.name}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                loading={undo.isPending}
                onClick={() => undo.mutate(entry)}
              >
                {entry.kind === 'merge' ? t('page.undoMerge') : t('page.undoSplit')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
