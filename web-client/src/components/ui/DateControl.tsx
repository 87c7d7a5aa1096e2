import { Controller, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { DateField, type DateFieldProps } from './DateField';
import { useFaultText } from './RecordForm';

/** A typed date in a form. */
export function DateControl<T extends FieldValues>({
  control,
  name,
  ...rest
}: { control: Control<T>; name: FieldPath<T> } & Omit<DateFieldProps, 'value' | 'onChange' | 'name'>) {
  const text = useFaultText();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <DateField
          id={name}
          {...rest}
          ref={field.ref}
          value={(field.value as string | undefined) ?? ''}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={text(fieldState.error?.message)}
        />
      )}
    />
  );
}
