import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signInOptionsQuery } from '@/lib/auth/session';

const addressOf = (returnTo: string) =>
  `/api/v1/session/single-sign-on?returnTo=${encodeURIComponent(returnTo)}`;

/** The way to the province's single sign-on, where there is one. In a tab of its own it leaves the page as it is. */
export function SingleSignOn({ returnTo, inNewTab = false }: { returnTo: string; inNewTab?: boolean }) {
  const { t, i18n } = useTranslation('accounts');
  const { data } = useQuery(signInOptionsQuery);
  if (!data?.singleSignOn) return null;
  const name = i18n.language === 'en' ? data.singleSignOn.nameEn : data.singleSignOn.name;
  return (
    <>
      <Text size="sm" c="dimmed" ta="center" my="sm">
        {t('signIn.or')}
      </Text>
      {inNewTab && (
        <Text size="sm" mb="xs">
          {t('signIn.newTab', { name })}
        </Text>
      )}
      <Button
        component="a"
        href={addressOf(returnTo)}
        target={inNewTab ? '_blank' : undefined}
        variant="default"
        size="md"
        fullWidth
        className="wrapping"
      >
        {t('signIn.with', { name })}
      </Button>
    </>
  );
}
