import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Inspection } from '@/lib/api/types';
import { CodeCamera } from './CodeCamera';

const fold = (text: string) => text.trim().toUpperCase();

/** A label bears the code, the address of its page, or a GS1 Digital Link with the GTIN in it. */
const codeIn = (text: string) => fold(/\/01\/(\d{8,14})/.exec(text)?.[1] ?? text.split('/').at(-1) ?? '');

/** Is what lies on the table what is inspected? A code read by the camera or a scanner, or typed. */
export function ScanPart({ products }: { products: Inspection['products'] }) {
  const { t } = useTranslation('inspections');
  const [code, setCode] = useState('');
  if (products.length === 0) return null;
  const typed = codeIn(code);
  const found = products.find(
    (product) => fold(product.code) === typed || product.gtins.includes(typed.padStart(14, '0')),
  );
  return (
    <div>
      <TextInput
        label={t('visit.scan')}
        description={t('visit.scanHint')}
        autoComplete="off"
        maw={360}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <CodeCamera onCode={setCode} />
      <Text role="status" size="sm" c={typed && !found ? 'var(--bad)' : undefined}>
        {typed && (found ? t('visit.scanFound', { name: found.name }) : t('visit.scanNone'))}
      </Text>
    </div>
  );
}
