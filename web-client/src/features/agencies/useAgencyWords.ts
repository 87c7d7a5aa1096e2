import { useTranslation } from 'react-i18next';
import { formatDate } from '@/lib/format/dates';

interface Time {
  validFrom?: string | null;
  validTo?: string | null;
}

/** Words for what the register says of an agency in codes and days. */
export function useAgencyWords() {
  const { t, i18n } = useTranslation('agencies');
  return {
    field: (field: string | null | undefined) =>
      field && (i18n.exists(`agencies:field.${field}`) ? t(`field.${field}` as 'field.health') : field),
    valid: ({ validFrom, validTo }: Time) =>
      [
        validFrom && t('from', { date: formatDate(validFrom) }),
        validTo && t('to', { date: formatDate(validTo) }),
      ]
        .filter(Boolean)
        .join(' '),
  };
}
