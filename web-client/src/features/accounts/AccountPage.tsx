import { Button, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary, type FieldFault } from '@/components/ui/ErrorSummary';
import { Facts } from '@/components/ui/Facts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { useRoleName } from '@/components/ui/useRoleName';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';

const SHORTEST = 12;

export function AccountPage() {
  const { t } = useTranslation('accounts');
  const { session } = useSession();
  const role = useRoleName();
  return (
    <>
      <PageHeader title={t('account.title')} />
      <div className="two-columns">
        <section className="sheet" aria-labelledby="profile">
          <Title order={2} id="profile">
            {t('account.profile')}
          </Title>
          <Facts
            items={[
              { label: t('account.name'), value: session?.user.displayName },
              { label: t('signIn.email'), value: session?.user.email },
              { label: t('account.agency'), value: session?.agency?.name },
              { label: t('account.roles'), value: session?.roles.map(role).join(', ') },
              {
                label: t('account.permissions'),
                value: session && <Permissions all={session.permissions} />,
              },
            ]}
          />
        </section>
        <section className="sheet" aria-labelledby="password">
          <Title order={2} id="password">
            {t('password.title')}
          </Title>
          <PasswordForm />
        </section>
      </div>
    </>
  );
}

function Permissions({ all }: { all: string[] }) {
  const { t, i18n } = useTranslation('accounts');
  return (
    <ul className="plain">
      {all.map((name) => {
        const key = `accounts:permission.${name.replace('.', '_')}`;
        return <li key={name}>{i18n.exists(key) ? t(key as 'permission.register_read') : name}</li>;
      })}
    </ul>
  );
}

function PasswordForm() {
  const { t } = useTranslation('accounts');
  const empty = { current: '', next: '', repeat: '' };
  const [values, setValues] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const change = useMutation({
    mutationFn: () =>
      api.PUT('/api/v1/me/password', {
        body: { currentPassword: values.current, newPassword: values.next },
      }),
    onSuccess: () => {
      setValues(empty);
      setAttempt(0);
      say(t('password.done'));
    },
  });
  const faults: FieldFault[] = [];
  if (values.current === '')
    faults.push({
      field: 'current',
      label: t('password.current'),
      text: t('form.missing', { ns: 'common' }),
    });
  if (values.next.length < SHORTEST)
    faults.push({ field: 'next', label: t('password.next'), text: t('password.short') });
  if (values.repeat !== values.next)
    faults.push({ field: 'repeat', label: t('password.repeat'), text: t('password.differs') });
  const shown = attempt > 0 ? faults : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (faults.length === 0) change.mutate();
  };
  const field = (name: keyof typeof empty, autoComplete: string) => ({
    id: name,
    label: t(`password.${name}`),
    autoComplete,
    value: values[name],
    error: shown.find((fault) => fault.field === name)?.text,
    visibilityToggleButtonProps: { 'aria-label': t('signIn.show') },
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <ErrorSummary faults={shown} attempt={attempt} />
        {change.error && <Problem error={change.error} />}
        <PasswordInput {...field('current', 'current-password')} />
        <PasswordInput {...field('next', 'new-password')} description={t('password.hint')} />
        <PasswordInput {...field('repeat', 'new-password')} />
        <div>
          <Button type="submit" loading={change.isPending}>
            {t('password.submit')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
