import { Button, Stack, Text, TextInput } from '@mantine/core';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { useTranslation } from 'react-i18next';
import { copyText } from '@/components/ui/copyText';
import { formatTime } from '@/lib/format/dates';

interface Props {
  name: string;
  clientId: string;
  secret: string;
  /** Until when the earlier secrets work; none when there are none. */
  othersEndAt?: string | null;
}

/** A client's secret; it is kept nowhere, so that what is not copied now must be made anew. */
export function SecretOnce({ name, clientId, secret, othersEndAt }: Props) {
  const { t, i18n } = useTranslation(['clients', 'common']);
  return (
    <Stack>
      <Text size="sm">{t('clients:secret.once', { name })}</Text>
      <TextInput label={t('clients:form.clientId')} readOnly value={clientId} />
      <TextInput
        label={t('clients:secret.title')}
        readOnly
        data-autofocus
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
      />
      {othersEndAt && (
        <Text size="sm" c="dimmed">
          {t('clients:secret.others', { time: formatTime(othersEndAt, i18n.language) })}
        </Text>
      )}
      <div>
        <Button
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => void copyText(secret, t('clients:secret.copied'))}
        >
          {t('common:act.copy')}
        </Button>
      </div>
    </Stack>
  );
}
