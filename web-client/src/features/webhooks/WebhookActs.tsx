import { Alert, Button, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Problem } from '@/components/ui/Problem';
import { LinkButton } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { Replay } from './Replay';
import { SecretOnce } from './SecretOnce';
import { useSendingError } from './useSendingError';
import type { Webhook } from './webhookQueries';

type Asking = 'test' | 'rotate' | 'replay' | 'remove';

/** What may be done with a subscription. */
export function WebhookActs({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation(['webhooks', 'common']);
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const queries = useQueryClient();
  const params = { path: { id: webhook.id } };
  const active = webhook.state === 'active';
  const turn = useMutation({
    mutationFn: () =>
      active
        ? api.POST('/api/v1/webhooks/{id}/pause', { params })
        : api.POST('/api/v1/webhooks/{id}/resumption', { params }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['webhooks'] });
      say(active ? t('webhooks:act.paused') : t('webhooks:act.resumed'));
    },
  });
  return (
    <>
      <Button onClick={() => setAsking('test')}>{t('webhooks:act.test')}</Button>
      <Button variant="default" loading={turn.isPending} onClick={() => turn.mutate()}>
        {active ? t('webhooks:act.pause') : t('webhooks:act.resume')}
      </Button>
      <LinkButton variant="default" to="/quan-tri/webhook/$id/sua" params={{ id: webhook.id }}>
        {t('common:act.edit')}
      </LinkButton>
      <Button variant="default" onClick={() => setAsking('replay')}>
        {t('webhooks:replay.action')}
      </Button>
      <Button variant="default" onClick={() => setAsking('rotate')}>
        {t('webhooks:secret.rotate')}
      </Button>
      <Button variant="default" onClick={() => setAsking('remove')}>
        {t('webhooks:act.remove')}
      </Button>
      {turn.error && <Problem error={turn.error} />}
      {asking === 'test' && <Test webhook={webhook} onClose={close} />}
      {asking === 'rotate' && <Rotate webhook={webhook} onClose={close} />}
      {asking === 'replay' && <Replay webhook={webhook} onClose={close} />}
      {asking === 'remove' && <Remove webhook={webhook} onClose={close} />}
    </>
  );
}

interface Props {
  webhook: Webhook;
  onClose: () => void;
}

function Test({ webhook, onClose }: Props) {
  const { t } = useTranslation(['webhooks', 'common']);
  const errorOf = useSendingError();
  const test = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/v1/webhooks/{id}/test', { params: { path: { id: webhook.id } } })),
  });
  const result = test.data;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('webhooks:act.test')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <Stack>
        <Text size="sm" className="code">
          {webhook.url}
        </Text>
        {test.error && <Problem error={test.error} />}
        {result && (
          <Alert
            color={result.delivered ? 'leaf' : 'red'}
            title={result.delivered ? t('webhooks:act.testGood') : t('webhooks:act.testBad')}
            role="status"
          >
            {result.status === null
              ? t('webhooks:act.testNoAnswer', { error: errorOf(result.error) })
              : t('webhooks:act.testResult', { status: result.status, duration: result.durationMs })}
            {result.answer && <pre className="answer">{result.answer}</pre>}
          </Alert>
        )}
        <div>
          <Button data-autofocus loading={test.isPending} onClick={() => test.mutate()}>
            {t('webhooks:act.test')}
          </Button>
        </div>
      </Stack>
    </Modal>
  );
}

function Rotate({ webhook, onClose }: Props) {
  const { t } = useTranslation(['webhooks', 'common']);
  const queries = useQueryClient();
  const rotate = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/v1/webhooks/{id}/secret-rotation', { params: { path: { id: webhook.id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['webhooks'] }),
    gcTime: 0,
  });
  if (!rotate.data)
    return (
      <ConfirmDialog
        title={t('webhooks:secret.rotateTitle', { name: webhook.name })}
        texts={[t('webhooks:secret.rotateText')]}
        confirmLabel={t('webhooks:secret.rotate')}
        danger={false}
        pending={rotate.isPending}
        error={rotate.error}
        onConfirm={() => rotate.mutate()}
        onClose={onClose}
      />
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('webhooks:secret.title')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <SecretOnce
        name={webhook.name}
        secret={rotate.data.secret}
        previousEndsAt={rotate.data.previousEndsAt}
      />
    </Modal>
  );
}

function Remove({ webhook, onClose }: Props) {
  const { t } = useTranslation('webhooks');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id: webhook.id } } }),
    onSuccess: async () => {
      say(t('act.removed'));
      await navigate({ to: '/quan-tri/webhook' });
      queries.removeQueries({ queryKey: ['webhooks'] });
    },
  });
  return (
    <ConfirmDialog
      title={t('act.removeTitle', { name: webhook.name })}
      texts={[t('act.removeText')]}
      confirmLabel={t('act.remove')}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    />
  );
}
