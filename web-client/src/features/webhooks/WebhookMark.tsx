import { useTranslation } from 'react-i18next';
import { StatusMark } from '@/components/marks/StatusMark';
import type { Webhook } from './webhookQueries';

const DRAWN = { active: 'in-force', paused: 'suspended', 'switched-off': 'revoked' } as const;

/** Drawn like the register's states that mean the same. */
export function WebhookMark({ state }: Pick<Webhook, 'state'>) {
  const { t } = useTranslation('webhooks');
  return <StatusMark status={DRAWN[state]} label={t(`state.${state}`)} />;
}
