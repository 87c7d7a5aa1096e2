import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { Webhook } from './webhookQueries';

/** Sends everything after a position again. */
export function Replay({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { t } = useTranslation(['webhooks', 'common']);
  const queries = useQueryClient();
  const [position, setPosition] = useState('');
  const [tried, setTried] = useState(false);
  const isRight = /^\d{1,15}$/.test(position.trim());
  const replay = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/webhooks/{id}/replay', {
        params: { path: { id: webhook.id } },
        body: { fromPosition: Number(position), deliveries: null },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['webhooks'] });
      say(t('webhooks:replay.done'));
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isRight) replay.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('webhooks:replay.title')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('webhooks:replay.text')}</Text>
          {replay.error && <Problem error={replay.error} />}
          <TextInput
            label={t('webhooks:replay.position')}
            description={t('webhooks:replay.positionHint')}
            inputMode="numeric"
            autoComplete="off"
            data-autofocus
            value={position}
            error={tried && !isRight ? t('webhooks:replay.positionHint') : undefined}
            onChange={(event) => setPosition(event.currentTarget.value)}
          />
          <Group>
            <Button type="submit" loading={replay.isPending}>
              {t('webhooks:replay.action')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common:act.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
