import { useTranslation } from 'react-i18next';
import { StatusMark } from '@/components/marks/StatusMark';
import type { UserStatus } from './search';

/** Drawn like the register's states that mean the same: in force, not yet, taken away, gone. */
const DRAWN = { active: 'in-force', invited: 'not-yet', disabled: 'revoked', erased: 'withdrawn' } as const;

export function UserStatusMark({ status }: { status: UserStatus }) {
  const { t } = useTranslation('users');
  return <StatusMark status={DRAWN[status]} label={t(`status.${status}`)} />;
}
