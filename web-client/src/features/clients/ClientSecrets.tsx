import { Button, Group, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { Client, ClientDetail } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { SecretOnce } from './SecretOnce';

type Secret = ClientDetail['secrets'][number];

/** The secrets that still work, each with its end; another one is made before the old one goes. */
export function ClientSecrets({ client, secrets }: { client: Client; secrets: Secret[] }) {
  const { t, i18n } = useTranslation('clients');
  const [adding, setAdding] = useState(false);
  const [revoking, setRevoking] = useState<Secret>();
  const time = (instant: string) => formatTime(instant, i18n.language);
  return (
    <section className="sheet" aria-labelledby="secrets">
      <Group justify="space-between">
        <Title order={2} id="secrets">
          {t('secret.title')}
        </Title>
        <Button size="xs" variant="default" onClick={() => setAdding(true)}>
          {t('secret.add')}
        </Button>
      </Group>
      {secrets.length === 0 ? (
        <Text size="sm">{t('secret.none')}</Text>
      ) : (
        <ul className="plain secret-list">
          {secrets.map((secret) => (
            <li key={secret.id}>
              <Group justify="space-between" gap="sm">
                <span>
                  {t('secret.created')} {time(secret.createdAt)}
                  <span className="quiet block-line">
                    {secret.expiresAt
                      ? `${t('secret.expires')} ${time(secret.expiresAt)}`
                      : t('secret.noEnd')}
                  </span>
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('secret.revokeOf', { time: time(secret.createdAt) })}
                  onClick={() => setRevoking(secret)}
                >
                  {t('secret.revoke')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
      {adding && <AddSecret client={client} onClose={() => setAdding(false)} />}
      {revoking && <RevokeSecret client={client} secret={revoking} onClose={() => setRevoking(undefined)} />}
    </section>
  );
}

const LONGEST_OVERLAP = 90;

function AddSecret({ client, onClose }: { client: Client; onClose: () => void }) {
  const { t } = useTranslation(['clients', 'common']);
  const queries = useQueryClient();
  const [days, setDays] = useState('7');
  const isRight = /^\d{1,2}$/.test(days.trim()) && Number(days) <= LONGEST_OVERLAP;
  const add = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/oauth-clients/{id}/secrets', {
          params: { path: { id: client.id } },
          body: { overlapDays: Number(days) },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['clients'] }),
    gcTime: 0,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRight) add.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('clients:secret.addTitle', { name: client.name })}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      {add.data ? (
        <SecretOnce
          name={client.name}
          clientId={client.clientId}
          secret={add.data.secret}
          othersEndAt={add.data.othersEndAt}
        />
      ) : (
        <form noValidate onSubmit={submit}>
          <Stack>
            <Text size="sm">{t('clients:secret.addText')}</Text>
            {add.error && <Problem error={add.error} />}
            <TextInput
              label={t('clients:secret.overlapDays')}
              description={t('clients:secret.overlapDaysHint')}
              inputMode="numeric"
              data-autofocus
              value={days}
              error={isRight ? undefined : t('clients:secret.overlapDaysHint')}
              onChange={(event) => setDays(event.currentTarget.value)}
            />
            <Group>
              <Button type="submit" loading={add.isPending}>
                {t('clients:secret.make')}
              </Button>
              <Button variant="default" onClick={onClose}>
                {t('common:act.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

function RevokeSecret({ client, secret, onClose }: { client: Client; secret: Secret; onClose: () => void }) {
  const { t, i18n } = useTranslation('clients');
  const queries = useQueryClient();
  const time = formatTime(secret.createdAt, i18n.language);
  const revoke = useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/oauth-clients/{id}/secrets/{keyId}', {
        params: { path: { id: client.id, keyId: secret.id } },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['clients'] });
      say(t('secret.revoked'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('secret.revokeTitle', { time })}
      texts={[t('secret.revokeText')]}
      confirmLabel={t('secret.revoke')}
      pending={revoke.isPending}
      error={revoke.error}
      onConfirm={() => revoke.mutate()}
      onClose={onClose}
    />
  );
}
