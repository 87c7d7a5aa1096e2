import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Recall } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';

/** What everyone will read once it is public. */
export function PublicPreview({
  recall,
  reason,
  instructions,
}: {
  recall: Recall;
  reason: string;
  instructions: string;
}) {
  const { t } = useTranslation('recalls');
  return (
    <section className="sheet" aria-label={t('preview')}>
      <Text fw={600}>{t('preview')}</Text>
      <Text>{[recall.code, recall.subjectName].join(' · ')}</Text>
      <ul>
        {recall.lots.map((lot) => (
          <li key={lot.productId + lot.code}>
            {[
              lot.productName,
              t('lot.name', { code: lot.code }),
              lot.pack,
              lot.madeOn && t('lot.madeDay', { day: formatDate(lot.madeOn) }),
              lot.expiresOn && t('lot.expiresDay', { day: formatDate(lot.expiresOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      <Text style={{ whiteSpace: 'pre-line' }}>{reason || '…'}</Text>
      <Text fw={600} mt="xs">
        {t('field.instructions')}
      </Text>
      <Text style={{ whiteSpace: 'pre-line' }}>{instructions || '…'}</Text>
    </section>
  );
}
