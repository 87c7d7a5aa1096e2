import { useTranslation } from 'react-i18next';
import { formatTime } from '@/lib/format/dates';

/** Stands on paper only: which list this is, so that a printed page can be understood and made again. */
export function PrintLine({ filters, count }: { filters: string[]; count: number }) {
  const { t, i18n } = useTranslation('common');
  return (
    <p className="print-only print-line">
      {filters.length > 0 ? t('list.printedFor', { filters: filters.join('; ') }) : t('list.printedAll')}
      <br />
      {t('list.printedAt', { time: formatTime(new Date().toISOString(), i18n.language), count })}
    </p>
  );
}
