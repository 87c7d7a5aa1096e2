import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Asks before a page with unsaved entries is left, by a link or by closing the tab. */
export function UnsavedGuard({ active }: { active: boolean }) {
  const { t } = useTranslation('common');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => active,
    enableBeforeUnload: () => active,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={t('form.leaveTitle')}
      closeButtonProps={{ 'aria-label': t('act.close') }}
    >
      <Stack>
        <Text size="sm">{t('form.leaveText')}</Text>
        <Group>
          <Button data-autofocus onClick={() => reset?.()}>
            {t('form.stay')}
          </Button>
          <Button variant="default" onClick={() => proceed?.()}>
            {t('form.leave')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
