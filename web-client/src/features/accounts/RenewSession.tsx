import { Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '@/components/ui/toasts';
import { onSessionExpired } from '@/lib/api/client';
import { HOME } from '@/lib/auth/returnTo';
import { sessionQuery, useSession } from '@/lib/auth/session';
import { SignInForm } from './SignInForm';
import { SingleSignOn } from './SingleSignOn';

/** Asks for the password again on top of the page, so that an expired session never costs what was typed. */
export default function RenewSession() {
  const { t } = useTranslation(['accounts', 'common']);
  const { session } = useSession();
  const queries = useQueryClient();
  const [expired, setExpired] = useState(false);
  useEffect(() => onSessionExpired(() => setExpired(true)), []);
  const goOn = useCallback(() => {
    setExpired(false);
    say(t('accounts:renew.again'));
    void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  }, [queries, t]);
  useEffect(() => {
    if (!expired) return;
    // Somebody may have signed in again in another tab, by the single sign-on.
    const look = () => void queries.fetchQuery({ ...sessionQuery, staleTime: 0 }).then(goOn, () => undefined);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [expired, goOn, queries]);
  return (
    <Modal
      opened={expired}
      onClose={() => setExpired(false)}
      title={t('accounts:renew.title')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <Stack>
        <Text size="sm">{t('accounts:renew.text')}</Text>
        <SignInForm email={session?.user.email ?? ''} onDone={goOn} />
        <SingleSignOn returnTo={HOME} inNewTab />
      </Stack>
    </Modal>
  );
}
