import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '@/components/ui/copyText';
import type { AccountLink } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';

/** Where a password is chosen. The secret comes after #, which no browser sends to any server. */
const addressOf = (token: string) => `${location.origin}/dang-nhap/dat-mat-khau#${token}`;

/** The link for an account's owner; it is kept nowhere, so that what is not copied now must be made anew. */
export function LinkOnce({ title, name, link }: { title?: string; name: string; link: AccountLink }) {
  const { t, i18n } = useTranslation(['users', 'common']);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const headline = title && (
    <Title order={2} ref={heading} tabIndex={-1}>
      {title}
    </Title>
  );
  if (link.token === null)
    return (
      <Stack>
        {headline}
        <Text size="sm">{t('users:link.mailed', { name })}</Text>
      </Stack>
    );
  const address = addressOf(link.token);
  return (
    <Stack>
      {headline}
      <Text size="sm">{t('users:link.once', { name })}</Text>
      <TextInput
        label={t('users:link.label')}
        readOnly
        data-autofocus
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Text size="sm" c="dimmed">
        {t('users:link.expires', { time: formatTime(link.expiresAt, i18n.language) })}
      </Text>
      <div>
        <Button
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => void copyText(address, t('users:link.copied'))}
        >
          {t('common:act.copy')}
        </Button>
      </div>
    </Stack>
  );
}
