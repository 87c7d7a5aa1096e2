import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from './Problem';

/** Before something is erased for good: why, and proof that this very record is meant. */
export function EraseDialog({
  title,
  text,
  what,
  confirmLabel,
  pending,
  error,
  onErase,
  onClose,
}: {
  title: string;
  text: string;
  /** What must be typed, letter by letter. */
  what: string;
  confirmLabel: string;
  pending: boolean;
  error: unknown;
  onErase: (basis: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('common');
  const [basis, setBasis] = useState('');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const right = typed.trim() === what;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (right && basis.trim()) onErase(basis.trim());
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('act.close') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">{text}</Text>
          <Text size="sm" fw={600}>
            {t('erase.final')}
          </Text>
          <TextInput
            data-autofocus
            label={t('erase.basis')}
            description={t('erase.basisHint')}
            withAsterisk
            maxLength={500}
            value={basis}
            onChange={(event) => setBasis(event.currentTarget.value)}
            error={asked && !basis.trim() && t('erase.needed')}
          />
          <TextInput
            label={t('erase.typed', { what })}
            withAsterisk
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={asked && !right && t('erase.mismatch')}
          />
          {error !== null && error !== undefined && <Problem error={error} />}
          <Group>
            <Button type="submit" color="red.8" loading={pending}>
              {confirmLabel}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('act.back')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
