import { Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/links';
import { api } from '@/lib/api/client';
import { ProblemError } from '@/lib/api/problem';
import { PasswordForm } from './PasswordForm';

/** The owner of an account chooses a password by a link; the link's secret stands after #, which is sent to no server. */
export function ChoosePasswordPage() {
  const { t } = useTranslation(['accounts', 'common']);
  const [token] = useState(() => location.hash.slice(1));
  const [outcome, setOutcome] = useState<'done' | 'invalid' | undefined>(token ? undefined : 'invalid');
  useEffect(() => {
    // Neither the history nor somebody who looks over the shoulder should keep the secret.
    if (location.hash) history.replaceState(history.state, '', location.pathname);
  }, []);
  useEffect(() => {
    document.title = `${t('accounts:choose.title')} – ${t('common:app')}`;
  }, [t]);
  const choose = async (password: string) => {
    try {
      await api.POST('/api/v1/public/account-links/password', { body: { token, password } });
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'account_link.invalid') setOutcome('invalid');
      throw error;
    }
  };
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/icon.svg" width={48} height={48} alt="" />
        <Text c="dimmed" size="sm">
          {t('common:appLong')}
        </Text>
        {outcome ? (
          <div role="status">
            <Title order={1}>{t(`accounts:choose.${outcome}Title`)}</Title>
            <Text size="sm" my="md">
              {t(`accounts:choose.${outcome}`)}
            </Text>
            <LinkButton to="/dang-nhap" variant={outcome === 'done' ? 'filled' : 'default'}>
              {t('accounts:choose.toSignIn')}
            </LinkButton>
          </div>
        ) : (
          <>
            <Title order={1}>{t('accounts:choose.title')}</Title>
            <Text size="sm" mb="md">
              {t('accounts:choose.intro')}
            </Text>
            <PasswordForm
              submitLabel={t('accounts:choose.submit')}
              submit={({ next }) => choose(next)}
              onDone={() => setOutcome('done')}
            />
          </>
        )}
      </div>
    </main>
  );
}
