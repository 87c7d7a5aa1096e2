import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import { api } from '@/lib/api/client';

/** Asks for a letter with a link. Whether an account has the address is told by the letter alone, never here. */
export function ForgottenPasswordPage() {
  const { t } = useTranslation(['accounts', 'common']);
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: () => api.POST('/api/v1/public/password-resets', { body: { email: email.trim() } }),
  });
  useEffect(() => {
    document.title = `${t('accounts:forgotten.title')} – ${t('common:app')}`;
  }, [t]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (email.trim() !== '') ask.mutate();
  };
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/icon.svg" width={48} height={48} alt="" />
        <Text c="dimmed" size="sm">
          {t('common:appLong')}
        </Text>
        <Title order={1}>{t('accounts:forgotten.title')}</Title>
        {ask.isSuccess ? (
          <Text role="status" size="sm" my="md">
            {t('accounts:forgotten.done', { email: email.trim() })}
          </Text>
        ) : (
          <form onSubmit={submit} noValidate>
            <Stack gap="md">
              <Text size="sm">{t('accounts:forgotten.intro')}</Text>
              {ask.error && <Problem error={ask.error} />}
              <TextInput
                label={t('accounts:signIn.email')}
                type="email"
                name="email"
                autoComplete="username"
                required
                withAsterisk={false}
                data-autofocus
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
              <Button type="submit" size="md" loading={ask.isPending}>
                {t('accounts:forgotten.submit')}
              </Button>
            </Stack>
          </form>
        )}
        <LinkAnchor to="/dang-nhap" size="sm" mt="md" display="block">
          {t('accounts:choose.toSignIn')}
        </LinkAnchor>
      </div>
    </main>
  );
}
