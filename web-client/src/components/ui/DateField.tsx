import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, parseTypedDate } from '@/lib/format/dates';

export interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** ISO date, empty when there is none, or the typed text when it is no day (so that a check can refuse it). */
  value: string;
  onChange: (value: string) => void;
  hint?: boolean;
}

/**
 * A typed date. Officers copy it from paper, so typing dd/mm/yyyy is the way; a native date input would show the
 * order of the machine's language, which on many Vietnamese machines is the American one.
 */
export function DateField({ value, onChange, hint = true, error, onBlur, ...rest }: DateFieldProps) {
  const { t } = useTranslation('common');
  const [typed, setTyped] = useState<string>();
  const isDay = value === '' || parseTypedDate(value) !== null;
  const shown = typed ?? (isDay ? formatDate(value) : value);
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      placeholder={t('form.datePattern')}
      {...(hint ? { description: t('form.dateHint') } : {})}
      {...rest}
      value={shown}
      error={error ?? (typed === undefined && !isDay ? t('form.dateInvalid') : undefined)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(text.trim() === '' ? '' : (parseTypedDate(text) ?? text));
      }}
      onBlur={(event) => {
        setTyped(undefined);
        onBlur?.(event);
      }}
    />
  );
}
