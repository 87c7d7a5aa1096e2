import { useTranslation } from 'react-i18next';
import { StatusMark } from '@/components/marks/StatusMark';
import type { Client } from '@/lib/api/types';

/** Drawn like the register's states that mean the same: in force, taken away. */
export function ClientStatusMark({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  return client.revokedAt ? (
    <StatusMark status="revoked" label={t('status.revoked')} />
  ) : (
    <StatusMark status="in-force" label={t('status.active')} />
  );
}
