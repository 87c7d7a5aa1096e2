import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  what: 'notice' | 'decision';
  dueAt: string;
  doneAt: string | null;
  hoursLate: number | string | null;
}

const HOUR = 3_600_000;

/** How a time limit stands: the hours that are left, or by how many it was missed. */
export function Clock({ what, dueAt, doneAt, hoursLate }: Props) {
  const { t } = useTranslation('recalls');
  const values = { what: t(`clock.${what}`) };
  if (hoursLate !== null)
    return (
      <Text component="span" inherit fw={600} c="var(--bad)">
        {t('clock.late', { ...values, hours: hoursLate })}
      </Text>
    );
  if (doneAt) return <span>{t('clock.done', values)}</span>;
  const hours = Math.max(0, Math.floor((Date.parse(dueAt) - Date.now()) / HOUR));
  return <b>{t('clock.left', { ...values, hours })}</b>;
}
