import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { detailOf, kindOf, traceOf } from '@/components/ui/describeError';
import { Trace } from '@/components/ui/Problem';
import { sessionQuery } from '@/lib/auth/session';
import { statusOf } from '@/lib/api/problem';

/** A page that could not be shown: says why in plain words, keeps a way back, and gives support its code. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation(['errors', 'common']);
  const router = useRouter();
  const kind = kindOf(error);
  useEffect(() => {
    document.title = `${t(`errors:${kind}.title`)} – ${t('common:app')}`;
  }, [kind, t]);
  const retry = () => {
    // Code that was missed once, the browser does not fetch again within the same page. (Asked anew: the network may be back.)
    if (['version', 'unexpected'].includes(kindOf(error))) return location.reload();
    if (statusOf(error) === 401) router.options.context.queryClient.removeQueries(sessionQuery);
    reset();
    void router.invalidate();
  };
  return (
    <Stack className="error-page" gap="md" role="alert">
      <Title order={1}>{t(`errors:${kind}.title`)}</Title>
      <Text maw="60ch">{kind === 'refused' ? detailOf(error) : t(`errors:${kind}.text`)}</Text>
      {traceOf(error) && <Trace id={traceOf(error) ?? ''} />}
      <Group>
        <Button onClick={retry}>
          {kind === 'version' ? t('errors:version.reload') : t('common:act.retry')}
        </Button>
        <Button variant="default" component="a" href="/quan-tri">
          {t('errors:toHome')}
        </Button>
      </Group>
    </Stack>
  );
}
