import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api/problem';
import { detailOf, kindOf, traceOf } from './describeError';

/** What went wrong, how to go on, and the code that support needs; the same box on every screen. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation(['errors', 'common']);
  const kind = kindOf(error);
  const retryAfter = error instanceof ProblemError ? error.retryAfter : undefined;
  const text = kind === 'refused' ? detailOf(error) : t(`errors:${kind}.text`);
  return (
    <Alert role="alert" color="red" variant="outline" title={t(`errors:${kind}.title`)} className="problem">
      <Stack gap="sm">
        <Text size="sm">{text}</Text>
        {retryAfter !== undefined && (
          <Text size="sm">{t('errors:wait.seconds', { seconds: retryAfter })}</Text>
        )}
        {traceOf(error) && <Trace id={traceOf(error) ?? ''} />}
        {onRetry && (
          <Group>
            <Button size="xs" variant="default" onClick={onRetry}>
              {t('common:act.retry')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}

export function Trace({ id }: { id: string }) {
  const { t } = useTranslation(['errors', 'common']);
  return (
    <Group gap="xs">
      <Text size="sm" component="span">
        {t('errors:trace')}:
      </Text>
      <Code className="trace">{id}</Code>
      <CopyButton value={id}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" onClick={copy}>
            {copied ? t('common:act.copied') : t('errors:copyTrace')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
