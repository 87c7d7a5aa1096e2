import '@/lib/i18n/representation';
import { Button, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { LinkButton } from '@/components/ui/links';
import { api } from '@/lib/api/client';
import { ProblemError } from '@/lib/api/problem';

/** The owner of an account agrees to represent a subject; the link's secret stands after #, which is sent to no server. */
export function ConfirmPage() {
  const { t } = useTranslation(['producers', 'common']);
  const [token] = useState(() => location.hash.slice(1));
  const confirm = useMutation({
    mutationFn: () => api.POST('/api/v1/public/representatives/confirmation', { body: { token } }),
  });
  useEffect(() => {
    // Neither the history nor somebody who looks over the shoulder should keep the secret.
    if (location.hash) history.replaceState(history.state, '', location.pathname);
  }, []);
  useEffect(() => {
    document.title = `${t('producers:register.confirmTitle')} – ${t('common:app')}`;
  }, [t]);
  const refused =
    confirm.error instanceof ProblemError && confirm.error.code === 'representative_request.link_invalid';
  const outcome = confirm.isSuccess ? 'confirmed' : refused || token === '' ? 'invalid' : undefined;
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/icon.svg" width={48} height={48} alt="" />
        <Text c="dimmed" size="sm">
          {t('common:appLong')}
        </Text>
        {outcome ? (
          <div role="status">
            <Title order={1}>{t(`producers:register.${outcome}Title`)}</Title>
            <Text my="md">{t(`producers:register.${outcome}`)}</Text>
            <LinkButton to="/dang-nhap" variant={outcome === 'confirmed' ? 'filled' : 'default'}>
              {t('producers:register.toSignIn')}
            </LinkButton>
          </div>
        ) : (
          <>
            <Title order={1}>{t('producers:register.confirmTitle')}</Title>
            <Text my="md">{t('producers:register.confirmIntro')}</Text>
            {confirm.error && <Problem error={confirm.error} />}
            <Button size="md" loading={confirm.isPending} onClick={() => confirm.mutate()}>
              {t('producers:register.confirm')}
            </Button>
          </>
        )}
      </div>
    </main>
  );
}
