import { Button, Group, Modal, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '@/components/marks/StatusMark';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { sessionQuery, useSession } from '@/lib/auth/session';
import { FactorField, factorOf, NO_CODE } from './FactorField';
import { RecoveryCodes } from './RecoveryCodes';
import { Refusal, TotpSetup } from './TotpSetup';

const FEW = 3;
type Act = 'setUp' | 'move' | 'renew' | 'switchOff';

/** One's own second factor: whether it is on, and what can be done about it. */
export function SecondFactor() {
  const { t } = useTranslation('accounts');
  const { session } = useSession();
  const [act, setAct] = useState<Act>();
  if (!session) return null;
  const { enabled, required, recoveryCodesLeft: left } = session.totp;
  const open = (one: Act) => (
    <Button variant="default" onClick={() => setAct(one)}>
      {t(`factor.${one}`)}
    </Button>
  );
  return (
    <section className="sheet" aria-labelledby="second-factor">
      <Group justify="space-between">
        <Title order={2} id="second-factor">
          {t('factor.title')}
        </Title>
        <StatusMark
          status={enabled ? 'in-force' : 'not-yet'}
          label={t(enabled ? 'factor.on' : 'factor.off')}
        />
      </Group>
      <Stack gap="md" mt="sm">
        {enabled ? (
          <Text size="sm">
            {t('factor.codesLeft', { count: left })} {left <= FEW && t('factor.fewLeft')}
          </Text>
        ) : (
          <Text size="sm">{t('factor.about')}</Text>
        )}
        {required && <Text size="sm">{t('factor.required')}</Text>}
        <Group gap="xs">
          {enabled ? (
            <>
              {open('renew')}
              {open('move')}
              {!required && open('switchOff')}
            </>
          ) : (
            <Button onClick={() => setAct('setUp')}>{t('factor.setUp')}</Button>
          )}
        </Group>
      </Stack>
      {act && <ActDialog act={act} onClose={() => setAct(undefined)} />}
    </section>
  );
}

/** The session is read again at the end only: what it says must not take the recovery codes off the screen. */
function ActDialog({ act, onClose }: { act: Act; onClose: () => void }) {
  const { t } = useTranslation(['accounts', 'common']);
  const queries = useQueryClient();
  const close = () => {
    onClose();
    void queries.invalidateQueries(sessionQuery);
    void queries.invalidateQueries({ queryKey: ['sessions'] });
  };
  const done = () => {
    if (act !== 'renew') say(t(act === 'switchOff' ? 'accounts:factor.disabled' : 'accounts:factor.enabled'));
    close();
  };
  return (
    <Modal
      opened
      // Codes that are shown once are not lost by a click beside them.
      closeOnClickOutside={false}
      onClose={close}
      title={t(`accounts:factor.${act}`)}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      {act === 'renew' ? (
        <Renewal onDone={done} />
      ) : act === 'switchOff' ? (
        <SwitchOff onDone={done} />
      ) : (
        <TotpSetup moves={act === 'move'} onDone={done} />
      )}
    </Modal>
  );
}

function Renewal({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accounts');
  const [typed, setTyped] = useState(NO_CODE);
  const renew = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/v1/me/recovery-codes', { body: { totpCode: typed.text.trim() } })),
    gcTime: 0,
    onError: () => setTyped(NO_CODE),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.text.trim() !== '') renew.mutate();
  };
  if (renew.data) return <RecoveryCodes codes={renew.data.codes} onKept={onDone} />;
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{t('factor.renewText')}</Text>
        <Refusal error={renew.error} />
        <FactorField id="renew-code" value={typed} onChange={setTyped} onlyApplication />
        <div>
          <Button type="submit" loading={renew.isPending}>
            {t('factor.renew')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function SwitchOff({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accounts');
  const { session } = useSession();
  const [password, setPassword] = useState('');
  const [typed, setTyped] = useState(NO_CODE);
  const withPassword = session?.user.hasPassword ?? true;
  const remove = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/me/totp/removal', {
        body: { ...(withPassword ? { password } : {}), ...factorOf(typed) },
      }),
    onSuccess: onDone,
    onError: () => setTyped({ ...typed, text: '' }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.text.trim() !== '' && (!withPassword || password !== '')) remove.mutate();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{t('factor.offText')}</Text>
        <Refusal error={remove.error} />
        {withPassword && (
          <PasswordInput
            id="off-password"
            data-autofocus
            label={t('password.current')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
        <FactorField id="off-code" value={typed} onChange={setTyped} focused={!withPassword} />
        <div>
          <Button type="submit" color="red.8" loading={remove.isPending}>
            {t('factor.switchOff')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
