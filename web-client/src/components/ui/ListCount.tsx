import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** How many rows the filter finds; told aloud when it changes. */
export function ListCount({ text, busy }: { text: string | undefined; busy: boolean }) {
  const { t } = useTranslation('common');
  return (
    <Text role="status" size="sm" fw={600}>
      {text ?? (busy ? t('list.loading') : null)}
      {text && busy && <span className="quiet"> · {t('list.updating')}</span>}
    </Text>
  );
}
