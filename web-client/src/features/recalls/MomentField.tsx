import { Group, TextInput } from '@mantine/core';
import { DateField } from '@/components/ui/DateField';
import { useTranslation } from 'react-i18next';

/** A moment in Việt Nam, as it is typed: a day and a time. */
export interface Moment {
  day: string;
  time: string;
}

/** Now, as its first guess. */
export const momentNow = (): Moment => {
  const [day = '', time = ''] = new Date(Date.now() + 7 * 3_600_000).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
};

/** ISO with the offset of Việt Nam; nothing where a part is missing. */
export const momentOf = ({ day, time }: Moment) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && time ? `${day}T${time}:00+07:00` : undefined;

interface Props {
  label: string;
  value: Moment;
  onChange: (value: Moment) => void;
}

export function MomentField({ label, value, onChange }: Props) {
  const { t } = useTranslation('recalls');
  return (
    <Group align="flex-start" gap="xs">
      <DateField
        label={label}
        hint={false}
        withAsterisk
        w={150}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
      />
      <TextInput
        type="time"
        label={t('field.at')}
        w={120}
        value={value.time}
        onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
      />
    </Group>
  );
}
