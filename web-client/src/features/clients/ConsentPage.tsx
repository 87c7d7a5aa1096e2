import '@/lib/i18n/connections';
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { api, dataOf } from '@/lib/api/client';
import { statusOf } from '@/lib/api/problem';
import type { Session } from '@/lib/api/types';
import { sessionQuery } from '@/lib/auth/session';
import { leaveTo } from '@/lib/leave';
import { useScopeName } from './useScopeName';

/** The question as the application put it: the parameters of its address. */
export type Question = Record<string, string>;

/** Back to where the question came from, which knows the answer now. What asks for this page once more is left out. */
function answerAddress(question: Question, extra: Question = {}) {
  const rest = Object.entries(question).filter(([key]) => key !== 'prompt');
  return `/connect/authorize?${new URLSearchParams({ ...Object.fromEntries(rest), ...extra }).toString()}`;
}

/** Asks whether an application may act for the person, signing them in first where need be. */
export function ConsentPage({ question, signIn }: { question: Question; signIn: ReactNode }) {
  const { t } = useTranslation(['clients', 'common']);
  const session = useQuery({ ...sessionQuery, enabled: !question['error'] });
  useEffect(() => {
    document.title = `${t('clients:consent.title')} – ${t('common:app')}`;
  }, [t]);
  if (question['error']) return <Wrong code={question['error']} />;
  if (session.data) return <Asked question={question} session={session.data} />;
  if (session.isPending) return <Frame />;
  return (
    <Frame>
      {statusOf(session.error) === 401 ? (
        <>
          <Text size="sm" mb="md">
            {t('clients:consent.signIn')}
          </Text>
          {signIn}
        </>
      ) : (
        <Problem error={session.error} onRetry={() => void session.refetch()} />
      )}
    </Frame>
  );
}

function Frame({ children }: { children?: ReactNode }) {
  const { t } = useTranslation(['clients', 'common']);
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/icon.svg" width={48} height={48} alt="" />
        <Text c="dimmed" size="sm">
          {t('common:appLong')}
        </Text>
        <Title order={1} mb="md">
          {t('clients:consent.title')}
        </Title>
        {children}
      </div>
    </main>
  );
}

function Wrong({ code }: { code: string }) {
  const { t } = useTranslation('clients');
  return (
    <Frame>
      <Alert role="alert" color="red" variant="outline" title={t('consent.wrong')}>
        {t('consent.wrongText', { code })}
      </Alert>
    </Frame>
  );
}

function Asked({ question, session }: { question: Question; session: Session }) {
  const { t } = useTranslation('clients');
  const scopeName = useScopeName();
  const asked = {
    clientId: question['client_id'] ?? '',
    redirectUri: question['redirect_uri'] ?? '',
    scope: question['scope'] ?? null,
  };
  const request = useQuery({
    queryKey: ['consent-request', session.user.id, asked],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/me/consent-request', {
          params: { query: { ...asked, scope: asked.scope ?? undefined } },
        }),
      ),
    staleTime: 0,
  });
  const allow = useMutation({
    mutationFn: () => api.POST('/api/v1/me/consents', { body: asked }),
    onSuccess: () => leaveTo(answerAddress(question)),
  });
  const isSettled = request.data?.isAllowed === true && question['prompt'] !== 'consent';
  useEffect(() => {
    if (isSettled) leaveTo(answerAddress(question));
  }, [isSettled, question]);
  if (request.error)
    return [400, 422].includes(statusOf(request.error) ?? 0) ? (
      <Wrong code="invalid_request" />
    ) : (
      <Frame>
        <Problem error={request.error} onRetry={() => void request.refetch()} />
      </Frame>
    );
  if (!request.data) return <Frame />;
  if (isSettled || allow.isSuccess)
    return (
      <Frame>
        <Text role="status" size="sm">
          {t('consent.going')}
        </Text>
      </Frame>
    );
  const { clientName, agencyName, scopes } = request.data;
  return (
    <Frame>
      <Stack>
        {allow.error && <Problem error={allow.error} />}
        <Text fw={600}>{t('consent.asks', { name: clientName })}</Text>
        <ul className="consequences">
          {scopes.map((scope) => (
            <li key={scope.code}>{scopeName(scope)}</li>
          ))}
        </ul>
        <Text size="sm">{agencyName ? t('consent.of', { agency: agencyName }) : t('consent.noAgency')}</Text>
        <Text size="sm">
          {t('consent.as', { name: session.user.displayName, email: session.user.email })}
        </Text>
        <Text size="sm" c="dimmed">
          {t('consent.limits')}
        </Text>
        <Group>
          <Button loading={allow.isPending} onClick={() => allow.mutate()}>
            {t('consent.allow')}
          </Button>
          <Button variant="default" onClick={() => leaveTo(answerAddress(question, { refused: '1' }))}>
            {t('consent.refuse')}
          </Button>
        </Group>
      </Stack>
    </Frame>
  );
}
