import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';

/** Asks why; nothing is refused without a word to the other side. */
export function ReasonDialog({
  title,
  label,
  hint,
  confirmLabel,
  reason,
  onReason,
  pending,
  error,
  onConfirm,
  onClose,
}: {
  title: string;
  label: string;
  hint: string;
  confirmLabel: string;
  reason: string;
  onReason: (reason: string) => void;
  pending: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('common');
  const [reminded, setReminded] = useState(false);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('act.close') }}>
      <Stack>
        {error !== null && error !== undefined && <Problem error={error} />}
        <Textarea
          label={label}
          description={hint}
          autosize
          minRows={3}
          maxLength={1000}
          data-autofocus
          value={reason}
          error={reminded && reason.trim() === '' ? t('form.missing') : undefined}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
        <Group>
          <Button
            color="red.8"
            loading={pending}
            onClick={() => (reason.trim() === '' ? setReminded(true) : onConfirm())}
          >
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
