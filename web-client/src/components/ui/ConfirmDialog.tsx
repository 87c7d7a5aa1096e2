import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from './Problem';

/** Asks once more before something that cannot be taken back at a click, and says what it leads to. */
export function ConfirmDialog({
  title,
  texts,
  confirmLabel,
  danger = true,
  pending,
  error,
  onConfirm,
  onClose,
}: {
  title: string;
  texts: string[];
  confirmLabel: string;
  danger?: boolean;
  pending: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('common');
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('act.close') }}>
      <Stack>
        {texts.map((text) => (
          <Text key={text} size="sm">
            {text}
          </Text>
        ))}
        {error !== null && error !== undefined && <Problem error={error} />}
        <Group>
          <Button data-autofocus color={danger ? 'red.8' : 'leaf'} loading={pending} onClick={onConfirm}>
            {confirmLabel}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('act.back')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
