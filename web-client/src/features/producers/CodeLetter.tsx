import '@/lib/i18n/representation';
import { Button, Group, Text, Title } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadeCode } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';

/** The code, shown once, as a letter to be printed and handed over. */
export function CodeLetter({ name, code, onDone }: { name: string; code: MadeCode; onDone: () => void }) {
  const { t, i18n } = useTranslation('producers');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="code-letter">
      <Text className="no-print" mb="md" maw="75ch">
        {t('office.madeOnce')}
      </Text>
      <article aria-labelledby="letter">
        <Title order={3} id="letter" ref={heading} tabIndex={-1}>
          {t('office.letter.heading')}
        </Title>
        <p>{t('office.letter.to', { name })}</p>
        <p>{t('office.letter.text')}</p>
        <ol>
          <li>{t('office.letter.step1', { address: `${location.origin}/dang-ky-dai-dien` })}</li>
          <li>{t('office.letter.step2', { taxCode: code.taxCode })}</li>
          <li>{t('office.letter.step3')}</li>
        </ol>
        <p>
          {t('office.letter.code')}: <strong className="the-code">{code.code}</strong>
        </p>
        <p>{t('office.letter.until', { time: formatTime(code.expiresAt, i18n.language) })}</p>
      </article>
      <Group mt="md" className="no-print">
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>
          {t('office.print')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('office.done')}
        </Button>
      </Group>
    </div>
  );
}
