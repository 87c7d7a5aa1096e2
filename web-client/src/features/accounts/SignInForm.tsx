import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { detailOf } from '@/components/ui/describeError';
import { statusOf } from '@/lib/api/problem';
import type { Session } from '@/lib/api/types';
import { useRenewSession } from '@/lib/auth/session';

/** Used by the sign-in page and, over a page whose session expired, by the dialog that keeps what was typed. */
export function SignInForm({
  email: known = '',
  onDone,
}: {
  email?: string;
  onDone: (session: Session) => void;
}) {
  const { t } = useTranslation('accounts');
  const renew = useRenewSession();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => renew(email.trim(), password),
    onSuccess: onDone,
    onError: () => setPassword(''),
  });
  // A locked account and a wrong password both come as a refusal whose words the server chose.
  const refused = [400, 401, 403, 422, 423].includes(statusOf(signIn.error) ?? 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (email.trim() !== '' && password !== '') signIn.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {signIn.error && refused && (
          <Alert role="alert" color="red" variant="outline">
            {detailOf(signIn.error) ?? t('signIn.wrong')}
          </Alert>
        )}
        {signIn.error && !refused && <Problem error={signIn.error} />}
        <TextInput
          label={t('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          data-autofocus={known === '' || undefined}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('signIn.password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus={known !== '' || undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
