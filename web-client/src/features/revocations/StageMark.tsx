import '@/lib/i18n/cases';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '@/components/marks/StatusMark';
import { STAGES } from './search';

/** Drawn like the register's states that mean the same. */
const DRAWN: Record<string, string> = {
  hearing: 'not-yet',
  review: 'not-yet',
  decision: 'expiring',
  execution: 'suspended',
  closed: 'revoked',
  refused: 'in-force',
  'taken-back': 'withdrawn',
};

export function StageMark({ stage }: { stage: string }) {
  const { t } = useTranslation('revocations');
  const known = STAGES.find((one) => one === stage);
  return <StatusMark status={DRAWN[stage] ?? 'unconfirmed'} label={known ? t(`stage.${known}`) : stage} />;
}
