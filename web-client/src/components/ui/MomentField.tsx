import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { instantOf, timeOfDay, today } from '@/lib/format/dates';
import { DateField } from './DateField';

/** A day and a time of day, as they were typed. */
export interface Moment {
  day: string;
  time: string;
}

export const momentNow = (): Moment => ({ day: today(), time: timeOfDay() });
export const instantOfMoment = ({ day, time }: Moment) => instantOf(day, time);

/** When something happened, to the minute: where hours count, a day is not enough. */
export function MomentField({
  label,
  value,
  asked,
  onChange,
}: {
  label: string;
  value: Moment;
  /** Whether the form was sent already, so that what is missing is named. */
  asked: boolean;
  onChange: (value: Moment) => void;
}) {
  const { t } = useTranslation('common');
  const wrongDay = instantOf(value.day, '00:00') === null;
  const wrongTime = instantOf(today(), value.time) === null;
  return (
    <Group align="flex-start" gap="sm" wrap="wrap">
      <DateField
        label={label}
        withAsterisk
        style={{ flex: '2 1 12rem' }}
        value={value.day}
        error={asked && wrongDay && t('form.missing')}
        onChange={(day) => onChange({ ...value, day })}
      />
      <TextInput
        label={t('form.time', { of: label })}
        withAsterisk
        style={{ flex: '1 1 9rem' }}
        inputMode="numeric"
        autoComplete="off"
        description={t('form.timeHint')}
        value={value.time}
        error={asked && wrongTime && t('form.timeInvalid')}
        onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
      />
    </Group>
  );
}
