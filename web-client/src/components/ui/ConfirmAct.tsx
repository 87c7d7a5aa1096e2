import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from './Problem';

/** An act with consequences in law: never optimistic; says what it leads to, and asks for a deliberate yes. */
export function ConfirmAct({
  consequences,
  children,
  confirmLabel,
  danger = true,
  pending,
  error,
  missing = false,
  onConfirm,
  onCancel,
}: {
  consequences: string[];
  children?: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  pending: boolean;
  error?: unknown;
  /** Whether something above is still to be filled in. */
  missing?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('common');
  const [understood, setUnderstood] = useState(false);
  const [reminded, setReminded] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (understood) onConfirm();
    else setReminded(true);
  };
  return (
    <form noValidate onSubmit={submit} className="sheet">
      <Stack gap="md">
        <Alert variant="outline" color={danger ? 'red' : 'leaf'} title={t('confirm.consequences')}>
          <ul className="consequences">
            {consequences.map((text) => (
              <li key={text}>
                <Text size="sm">{text}</Text>
              </li>
            ))}
          </ul>
        </Alert>
        {children}
        <Checkbox
          label={t('confirm.understood')}
          checked={understood}
          error={reminded && !understood ? t('confirm.mustUnderstand') : undefined}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        {missing && (
          <Text role="alert" c="var(--bad)" size="sm">
            {t('form.missing')}
          </Text>
        )}
        {error !== undefined && error !== null && <Problem error={error} />}
        <Group>
          <Button type="submit" color={danger ? 'red.8' : 'leaf'} loading={pending}>
            {confirmLabel}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
