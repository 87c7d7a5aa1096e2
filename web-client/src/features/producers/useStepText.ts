import '@/lib/i18n/representation';
import { useTranslation } from 'react-i18next';
import type { NextStep } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';

const KNOWN = [
  'prepare-reevaluation',
  'file-reevaluation',
  'reevaluation-late',
  'ask-about-transition',
  'stop-using-stars',
  'register-again',
  'mend-suspension',
  'wait-for-start',
  'send-decision',
  'send-decision-number',
  'apply-for-recognition',
  'describe-product',
] as const;

/** What to do, in words with days; a step that is newer than this client sends to an officer. */
export function useStepText() {
  const { t } = useTranslation('producers');
  return ({ kind, from, until }: NextStep): string => {
    const days = { from: formatDate(from), until: formatDate(until) };
    if (kind === 'stop-using-stars' && until) return t('step.stop-using-stars-until', days);
    const known = KNOWN.find((one) => one === kind);
    return known ? t(`step.${known}`, days) : t('step.unknown');
  };
}

/** What cannot wait is marked. */
export const isUrgent = ({ kind }: NextStep) =>
  ['file-reevaluation', 'reevaluation-late', 'stop-using-stars', 'mend-suspension'].includes(kind);
