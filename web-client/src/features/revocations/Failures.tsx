import '@/lib/i18n/cases';
import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TurnFailure } from './inTurn';

/** What could not be done, each with its reason; what is not named here is done. */
export function Failures({ failures }: { failures: TurnFailure[] }) {
  const { t } = useTranslation('revocations');
  if (failures.length === 0) return null;
  return (
    <Alert
      variant="outline"
      color="red"
      role="alert"
      title={t('together.failed', { count: failures.length })}
    >
      <ul>
        {failures.map(({ id, name, reason }) => (
          <li key={id}>
            <strong>{name}</strong>: {reason}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
