import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { api } from '@/lib/api/client';
import type { ImportJob } from '@/lib/api/types';
import { formatNumber } from '@/lib/format/numbers';
import { importQuery } from './importQueries';

type Wish = 'all-or-nothing' | 'valid-rows' | 'cancel';

/** Writing is a deliberate step with the numbers in sight; cancelling says what is lost. */
export function CommitBar({ job, onlyCancel = false }: { job: ImportJob; onlyCancel?: boolean }) {
  const { t, i18n } = useTranslation(['imports', 'common']);
  const queries = useQueryClient();
  const [wish, setWish] = useState<Wish>();
  const perform = useMutation({
    mutationFn: (chosen: Wish): Promise<unknown> =>
      chosen === 'cancel'
        ? api.DELETE('/api/v1/imports/{id}', { params: { path: { id: job.id } } })
        : api.POST('/api/v1/imports/{id}/commit', {
            params: { path: { id: job.id } },
            body: { mode: chosen },
          }),
    onSuccess: async () => {
      setWish(undefined);
      await queries.invalidateQueries({ queryKey: importQuery(job.id).queryKey, exact: true });
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const valid = job.ok + job.warnings;
  const count = (value: number) => ({ count: formatNumber(value, i18n.language) as never });
  return (
    <>
      <Group gap="xs">
        {!onlyCancel && (
          <>
            {job.errors === 0 ? (
              <Button disabled={valid === 0} onClick={() => setWish('all-or-nothing')}>
                {t('imports:commit.all', count(valid))}
              </Button>
            ) : (
              <Button disabled={valid === 0} onClick={() => setWish('valid-rows')}>
                {t('imports:commit.valid', count(valid))}
              </Button>
            )}
            {job.errors > 0 && <Text size="sm">{t('imports:commit.blocked', count(job.errors))}</Text>}
          </>
        )}
        <Button
          variant="default"
          size={onlyCancel ? 'xs' : 'sm'}
          ml={onlyCancel ? undefined : { sm: 'auto' }}
          onClick={() => setWish('cancel')}
        >
          {t('imports:commit.cancel')}
        </Button>
      </Group>
      <Modal
        opened={wish !== undefined}
        onClose={() => setWish(undefined)}
        title={wish === 'cancel' ? t('imports:commit.cancel') : t('imports:commit.titleConfirm')}
        closeButtonProps={{ 'aria-label': t('common:act.close') }}
      >
        <Stack>
          <Text size="sm">
            {wish === 'cancel' ? t('imports:commit.cancelConfirm') : t('imports:commit.textConfirm')}
          </Text>
          {perform.error && <Problem error={perform.error} />}
          <Group>
            <Button
              data-autofocus
              color={wish === 'cancel' ? 'red.8' : 'leaf'}
              loading={perform.isPending}
              onClick={() => wish && perform.mutate(wish)}
            >
              {wish === 'cancel'
                ? t('imports:commit.cancel')
                : t(wish === 'valid-rows' ? 'imports:commit.valid' : 'imports:commit.all', count(valid))}
            </Button>
            <Button variant="default" onClick={() => setWish(undefined)}>
              {t('common:act.back')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
