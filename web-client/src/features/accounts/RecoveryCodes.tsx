import { Button, Group, Stack, Text, Title } from '@mantine/core';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '@/components/ui/copyText';
import { useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';

/** The recovery codes, shown once: to be printed, kept in a file or copied before the page goes on. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { t, i18n } = useTranslation('accounts');
  const { session } = useSession();
  const [made] = useState(() => new Date().toISOString());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const headline = t('recovery.heading', {
    email: session?.user.email ?? '',
    time: formatTime(made, i18n.language),
  });
  const text = [headline, ...codes].join('\n') + '\n';
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = t('recovery.file');
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Stack className="recovery-codes">
      <Title order={2} size="h4" ref={heading} tabIndex={-1}>
        {t('recovery.title')}
      </Title>
      <Text size="sm">{t('recovery.once')}</Text>
      <Text size="sm" className="print-only">
        {headline}
      </Text>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Group gap="xs" className="no-print">
        <Button
          variant="default"
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => void copyText(text, t('recovery.copied'))}
        >
          {t('recovery.copy')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('recovery.print')}
        </Button>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
          {t('recovery.download')}
        </Button>
      </Group>
      <div className="no-print">
        <Button onClick={onKept}>{t('recovery.kept')}</Button>
      </div>
    </Stack>
  );
}
