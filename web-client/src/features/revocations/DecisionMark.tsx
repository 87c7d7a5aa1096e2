import '@/lib/i18n/cases';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '@/components/marks/StatusMark';
import { DECISION_STATUSES } from './decisionQueries';

const DRAWN: Record<string, string> = {
  draft: 'not-yet',
  issued: 'expiring',
  published: 'in-force',
  discarded: 'withdrawn',
};

export function DecisionMark({ status }: { status: string }) {
  const { t } = useTranslation('decisions');
  const known = DECISION_STATUSES.find((one) => one === status);
  return <StatusMark status={DRAWN[status] ?? 'unconfirmed'} label={known ? t(`status.${known}`) : status} />;
}
