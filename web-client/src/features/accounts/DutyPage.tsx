import { Button, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/lib/api/client';
import { sessionQuery, signOut, useSession } from '@/lib/auth/session';
import { PasswordForm } from './PasswordForm';
import { TotpSetup } from './TotpSetup';

/** What must be done before anything else: the server lets nothing else through. */
export function DutyPage({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['accounts', 'common']);
  const { session } = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  // As it was when the page came: the recovery codes must not vanish because the duty has been done.
  const [duty, setDuty] = useState(session?.duty);
  useEffect(() => {
    document.title = `${t('accounts:duty.title')} – ${t('common:app')}`;
  }, [t]);
  const go = async () => {
    const { duty: next } = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    setDuty(next);
    if (!next) onDone();
  };
  const leave = async () => {
    await signOut().catch(() => undefined);
    await navigate({ to: '/dang-nhap' });
    queries.clear();
  };
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/icon.svg" width={48} height={48} alt="" className="no-print" />
        <Text c="dimmed" size="sm">
          {t('common:appLong')}
        </Text>
        <Title order={1}>{t('accounts:duty.title')}</Title>
        <Text size="sm" mb="md" className="no-print">
          {t(duty === 'password-change' ? 'accounts:duty.password' : 'accounts:duty.secondFactor')}
        </Text>
        {duty === 'password-change' && (
          <PasswordForm
            withCurrent
            submitLabel={t('accounts:password.submit')}
            submit={({ current, next }) =>
              api.PUT('/api/v1/me/password', { body: { currentPassword: current, newPassword: next } })
            }
            onDone={() => void go()}
          />
        )}
        {duty === 'second-factor' && <TotpSetup onDone={() => void go()} />}
        <Button variant="subtle" size="sm" mt="md" px={0} className="no-print" onClick={() => void leave()}>
          {t('accounts:duty.signOut')}
        </Button>
      </div>
    </main>
  );
}
