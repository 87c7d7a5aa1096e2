import '@/lib/i18n/cases';
import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Row {
  certificationId: string;
  code: string;
  detail: string;
  detailEn: string;
}

/** What a batch left out, and how to mend it; the rest is done. */
export function Refused({ rows, names }: { rows: Row[]; names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation('expiryReviews');
  return (
    <Alert color="orange.9" title={t('refused', { count: rows.length })}>
      <ul className="plain">
        {rows.map((row) => (
          <li key={row.certificationId}>
            <strong>{names.get(row.certificationId) ?? row.certificationId.slice(-8)}</strong>:{' '}
            {i18n.language === 'en' ? row.detailEn : row.detail}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
