import { useState } from 'react';
import { parseTypedDate } from '@/lib/format/dates';
import { DateField } from './DateField';

/** A date that filters: asks only when it is a day; half a date while typing asks nothing. */
export function DayFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const [typed, setTyped] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value ?? '');
  }
  return (
    <DateField
      label={label}
      hint={false}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        if (next === '') onChange(undefined);
        else if (parseTypedDate(next) === next) onChange(next);
      }}
    />
  );
}
