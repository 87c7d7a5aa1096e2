import { Button, Stack, Text, TextInput } from '@mantine/core';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { useTranslation } from 'react-i18next';
import { copyText } from '@/components/ui/copyText';
import { formatTime } from '@/lib/format/dates';

interface Props {
  name: string;
  secret: string;
  /** Until when the earlier one signs too. */
  previousEndsAt?: string;
}

/** A secret that signs; it is shown once, so that what is not copied now must be made anew. */
export function SecretOnce({ name, secret, previousEndsAt }: Props) {
  const { t, i18n } = useTranslation(['webhooks', 'common']);
  return (
    <Stack>
      <Text size="sm">{t('webhooks:secret.once', { name })}</Text>
      <TextInput
        label={t('webhooks:secret.title')}
        readOnly
        data-autofocus
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
      />
      {previousEndsAt && (
        <Text size="sm" c="dimmed">
          {t('webhooks:secret.others', { time: formatTime(previousEndsAt, i18n.language) })}
        </Text>
      )}
      <div>
        <Button
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => void copyText(secret, t('webhooks:secret.copied'))}
        >
          {t('common:act.copy')}
        </Button>
      </div>
    </Stack>
  );
}
