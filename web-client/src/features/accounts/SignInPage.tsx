import { Anchor, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '@/components/ui/links';
import { SignInForm } from './SignInForm';

export function SignInPage({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['accounts', 'common']);
  useEffect(() => {
    document.title = `${t('accounts:signIn.title')} – ${t('common:app')}`;
  }, [t]);
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/icon.svg" width={48} height={48} alt="" />
        <Text c="dimmed" size="sm">
          {t('common:appLong')}
        </Text>
        <Title order={1}>{t('accounts:signIn.title')}</Title>
        <Text size="sm" mb="md">
          {t('accounts:signIn.intro')}
        </Text>
        <SignInForm onDone={onDone} />
        <LinkAnchor to="/dang-nhap/quen-mat-khau" size="sm" mt="md" display="block">
          {t('accounts:forgotten.link')}
        </LinkAnchor>
        <Anchor href="/" size="sm" mt="md" display="block">
          {t('accounts:signIn.public')}
        </Anchor>
      </div>
    </main>
  );
}
