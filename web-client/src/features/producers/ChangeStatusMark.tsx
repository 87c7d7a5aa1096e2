import '@/lib/i18n/representation';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '@/components/marks/StatusMark';
import { CHANGE_STATUSES, REQUEST_STATUSES } from './search';

/** Drawn like the register's states that mean the same: not yet, in force, taken away, given back. */
const DRAWN: Record<string, string> = {
  waiting: 'not-yet',
  approved: 'in-force',
  rejected: 'revoked',
  'taken-back': 'withdrawn',
  expired: 'expired',
};
const drawn = (status: string) => DRAWN[status] ?? 'unconfirmed';

export function ChangeStatusMark({ status }: { status: string }) {
  const { t } = useTranslation('producers');
  const known = CHANGE_STATUSES.find((one) => one === status);
  return <StatusMark status={drawn(status)} label={known ? t(`changes.status.${known}`) : status} />;
}

export function RequestStatusMark({ status }: { status: string }) {
  const { t } = useTranslation('producers');
  const known = REQUEST_STATUSES.find((one) => one === status);
  return <StatusMark status={drawn(status)} label={known ? t(`requests.status.${known}`) : status} />;
}
