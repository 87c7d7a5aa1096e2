import '@/lib/i18n/codes';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MarkUse } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';

/** Whether a product may bear the mark, in one sentence. */
export function MarkUseText({ use }: { use: MarkUse }) {
  const { t } = useTranslation('codes');
  return use.allowed ? (
    <Text mb="md">
      {t('mark.allowed', { stars: use.stars, date: use.until ? formatDate(use.until) : '…' })}
    </Text>
  ) : (
    <Text mb="md" c="var(--bad)">
      {t(`mark.reason.${use.reason}`)}
    </Text>
  );
}
