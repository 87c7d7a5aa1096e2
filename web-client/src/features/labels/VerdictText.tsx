import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ArtworkRow } from '@/lib/api/types';

/** Whether a label may say what it says. */
export function VerdictText({ of }: { of: ArtworkRow['verdict'] }) {
  const { t } = useTranslation('codes');
  return (
    <Text span inherit fw={600} c={of === 'right' ? 'var(--good)' : 'var(--bad)'}>
      {t(`verdict.${of}`)}
    </Text>
  );
}
