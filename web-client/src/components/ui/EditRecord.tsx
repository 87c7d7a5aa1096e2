import { useState, type ReactNode } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import { isConflict } from '@/lib/api/problem';
import { compare } from '@/lib/forms/conflict';
import { ConflictScreen } from './ConflictScreen';
import { Problem } from './Problem';
import { RecordForm } from './RecordForm';
import { UnsavedGuard } from './UnsavedGuard';

export interface Versioned<T> {
  values: T;
  etag: string;
}

interface EditRecordProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  /** The version the form was filled from. */
  base: Versioned<T>;
  name: string;
  labels: Record<keyof T & string, string>;
  submitLabel: string;
  /** Words for a value in the comparison, where the value itself is an id or a code. */
  show?: (field: keyof T & string, value: T[keyof T & string], version: Versioned<T>) => string;
  reload: () => Promise<Versioned<T>>;
  save: (base: Versioned<T>, values: T) => Promise<void>;
  onCancel: () => void;
  children: ReactNode;
}

/** Editing that never overwrites: when the server holds a newer version, the two are laid side by side. */
export function EditRecord<T extends FieldValues>(props: EditRecordProps<T>) {
  const { form, labels, show, reload, save } = props;
  const [base, setBase] = useState(props.base);
  const [conflict, setConflict] = useState<{ server: Versioned<T>; mine: T; fields: (keyof T & string)[] }>();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();

  const submit = async (from: Versioned<T>, values: T): Promise<void> => {
    try {
      await save(from, values);
    } catch (error) {
      if (!isConflict(error)) throw error;
      const server = await reload();
      const { disputed, merged } = compare(from.values, values, server.values);
      setBase(server);
      form.reset(server.values as unknown as DefaultValues<T>, { keepValues: false });
      for (const [field, value] of Object.entries(merged))
        form.setValue(field as never, value as never, { shouldDirty: true });
      setConflict({ server, mine: merged, fields: disputed });
      throw error;
    }
  };

  if (conflict) {
    const text = (field: keyof T & string, values: T) =>
      show ? show(field, values[field], conflict.server) : String(values[field] ?? '');
    return (
      <>
        <UnsavedGuard active />
        <ConflictScreen
          fields={conflict.fields.map((field) => ({
            field,
            label: labels[field],
            mine: text(field, conflict.mine),
            server: text(field, conflict.server.values),
          }))}
          pending={pending}
          onDiscard={() => {
            form.reset(conflict.server.values as unknown as DefaultValues<T>);
            setConflict(undefined);
          }}
          onSave={(keepMine) => {
            const values = { ...conflict.mine };
            for (const field of conflict.fields)
              if (!keepMine.includes(field)) values[field] = conflict.server.values[field];
            setPending(true);
            for (const field of conflict.fields) form.setValue(field as never, values[field] as never);
            setConflict(undefined);
            submit(conflict.server, values)
              .catch((error: unknown) => {
                // Another conflict is shown as such; any other refusal must be read, or the choice seems lost.
                if (!isConflict(error)) setRefusal(error);
              })
              .finally(() => setPending(false));
          }}
        />
      </>
    );
  }
  return (
    <>
      {refusal !== undefined && <Problem error={refusal} />}
      <RecordForm
        {...props}
        onSubmit={(values) => {
          setRefusal(undefined);
          return submit(base, values);
        }}
      >
        {props.children}
      </RecordForm>
    </>
  );
}
