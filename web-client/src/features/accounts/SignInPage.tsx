import { Alert, Anchor, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '@/components/ui/links';
import { SignInForm } from './SignInForm';
import { SingleSignOn } from './SingleSignOn';

/** What a single sign-on can come back with. */
export const SIGN_ON_FAULTS = ['no_account', 'sign_on_failed', 'sign_on_unavailable'] as const;
export type SignOnFault = (typeof SIGN_ON_FAULTS)[number];

export function SignInPage({
  returnTo,
  fault,
  afterSignOn,
  onDone,
}: {
  returnTo: string;
  fault: SignOnFault | undefined;
  afterSignOn: boolean;
  onDone: () => void;
}) {
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
        {fault && (
          <Alert role="alert" color="red" variant="outline" mb="md">
            {t(`accounts:signIn.fault.${fault}`)}
          </Alert>
        )}
        <SignInForm afterSignOn={afterSignOn} onDone={onDone} />
        <SingleSignOn returnTo={returnTo} />
        <LinkAnchor to="/dang-nhap/quen-mat-khau" size="sm" mt="md" display="block">
          {t('accounts:forgotten.link')}
        </LinkAnchor>
        <LinkAnchor to="/dang-ky-dai-dien" size="sm" mt="md" display="block">
          {t('accounts:signIn.represent')}
        </LinkAnchor>
        <Anchor href="/" size="sm" mt="md" display="block">
          {t('accounts:signIn.public')}
        </Anchor>
      </div>
    </main>
  );
}
