import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

export function OfflineBanner() {
  const { t } = useTranslation('errors');
  const { online } = useNetwork();
  return (
    <div role="status" className="no-print">
      {!online && <p className="offline-banner">{t('offline.banner')}</p>}
    </div>
  );
}
