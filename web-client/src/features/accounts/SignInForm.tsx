import { Alert, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { detailOf } from '@/components/ui/describeError';
import { ProblemError, statusOf } from '@/lib/api/problem';
import type { Session } from '@/lib/api/types';
import { useRenewSession } from '@/lib/auth/session';
import { FactorField, factorOf, NO_CODE, type TypedCode } from './FactorField';

const codeOf = (error: unknown) => (error instanceof ProblemError ? error.code : '');
const CODE_FAULTS = ['session.totp_code_wrong', 'session.totp_code_used', 'session.recovery_code_wrong'];

/**
 * Used by the sign-in page and, over a page whose session expired, by the dialog that keeps what was typed.
 * The password stays in memory while the server asks for the second factor; a single sign-on comes here for that alone.
 */
export function SignInForm({
  email: known = '',
  afterSignOn = false,
  onDone,
}: {
  email?: string;
  afterSignOn?: boolean;
  onDone: (session: Session) => void;
}) {
  const { t } = useTranslation('accounts');
  const renew = useRenewSession();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [typed, setTyped] = useState<TypedCode>();
  const [completes, setCompletes] = useState(afterSignOn);
  const code = typed ?? (completes ? NO_CODE : undefined);
  const startAgain = () => {
    setPassword('');
    setTyped(undefined);
    setCompletes(false);
  };
  const signIn = useMutation({
    mutationFn: () =>
      renew({
        ...(completes ? {} : { email: email.trim(), password }),
        ...(code ? factorOf(code) : {}),
      }),
    onSuccess: onDone,
    onError: (error) => {
      const fault = codeOf(error);
      if (fault === 'session.second_factor_required') setTyped(NO_CODE);
      else if (CODE_FAULTS.includes(fault)) setTyped({ kind: code?.kind ?? 'totpCode', text: '' });
      else if (statusOf(error) !== undefined && statusOf(error) !== 429) startAgain();
    },
  });
  const error = codeOf(signIn.error) === 'session.second_factor_required' ? undefined : signIn.error;
  // A locked account and a wrong password both come as a refusal whose words the server chose.
  const refused = [400, 401, 403, 422, 423].includes(statusOf(error) ?? 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code ? code.text.trim() !== '' : email.trim() !== '' && password !== '') signIn.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {error && refused && (
          <Alert role="alert" color="red" variant="outline">
            {detailOf(error) ?? t('signIn.wrong')}
          </Alert>
        )}
        {error && !refused && <Problem error={error} />}
        {code ? (
          <>
            <Text size="sm">{t('signIn.codeIntro')}</Text>
            <FactorField id="sign-in-code" value={code} onChange={setTyped} />
          </>
        ) : (
          <>
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
          </>
        )}
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        {code && (
          <Button
            variant="default"
            onClick={() => {
              signIn.reset();
              startAgain();
            }}
          >
            {t('signIn.back')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
