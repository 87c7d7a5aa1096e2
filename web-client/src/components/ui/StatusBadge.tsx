import { useTranslation } from 'react-i18next';
import { Stars } from '@/components/marks/Stars';
import { StatusMark } from '@/components/marks/StatusMark';
import { holdsToday, isKnownStatus } from '@/lib/status';

export function StatusBadge({ status, size }: { status: string; size?: 'small' | 'large' }) {
  const { t } = useTranslation('status');
  return (
    <StatusMark
      status={status}
      label={isKnownStatus(status) ? t(status) : status}
      {...(size ? { size } : {})}
    />
  );
}

export function StarRating({ stars, status }: { stars: number | null | undefined; status: string }) {
  const { t } = useTranslation('status');
  if (!stars)
    return (
      <span className="quiet" title={t('noStars')}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('noStars')}</span>
      </span>
    );
  return <Stars count={stars} label={t('stars', { count: stars })} lapsed={!holdsToday(status)} />;
}
