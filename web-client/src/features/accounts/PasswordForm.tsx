import { Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary, type FieldFault } from '@/components/ui/ErrorSummary';
import { Problem } from '@/components/ui/Problem';

const SHORTEST = 12;
const EMPTY = { current: '', next: '', repeat: '' };
export type Passwords = typeof EMPTY;

/** A new password, typed twice; the present one too where it is the proof. The server has the last word on what is too easy. */
export function PasswordForm({
  withCurrent = false,
  submitLabel,
  submit,
  onDone,
}: {
  withCurrent?: boolean;
  submitLabel: string;
  submit: (values: Passwords) => Promise<unknown>;
  onDone: () => void;
}) {
  const { t } = useTranslation('accounts');
  const [values, setValues] = useState(EMPTY);
  const [attempt, setAttempt] = useState(0);
  const change = useMutation({
    mutationFn: submit,
    onSuccess: () => {
      setValues(EMPTY);
      setAttempt(0);
      onDone();
    },
  });
  const faults: FieldFault[] = [];
  if (withCurrent && values.current === '')
    faults.push({
      field: 'current',
      label: t('password.current'),
      text: t('form.missing', { ns: 'common' }),
    });
  if (values.next.length < SHORTEST)
    faults.push({ field: 'next', label: t('password.next'), text: t('password.short') });
  if (values.repeat !== values.next)
    faults.push({ field: 'repeat', label: t('password.repeat'), text: t('password.differs') });
  const shown = attempt > 0 ? faults : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (faults.length === 0) change.mutate(values);
  };
  const field = (name: keyof Passwords, autoComplete: string) => ({
    id: name,
    label: t(`password.${name}`),
    autoComplete,
    value: values[name],
    error: shown.find((fault) => fault.field === name)?.text,
    visibilityToggleButtonProps: { 'aria-label': t('signIn.show') },
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  return (
    <form noValidate onSubmit={send}>
      <Stack gap="md">
        <ErrorSummary faults={shown} attempt={attempt} />
        {change.error && <Problem error={change.error} />}
        {withCurrent && <PasswordInput {...field('current', 'current-password')} />}
        <PasswordInput {...field('next', 'new-password')} description={t('password.hint')} />
        <PasswordInput {...field('repeat', 'new-password')} />
        <div>
          <Button type="submit" loading={change.isPending}>
            {submitLabel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
