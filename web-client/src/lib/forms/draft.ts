import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

const keyOf = (name: string) => `ocop.draft.${name}`;

interface Draft<T> {
  at: number;
  values: T;
}

export function readDraft<T>(name: string): Draft<T> | undefined {
  try {
    const stored = sessionStorage.getItem(keyOf(name));
    return stored ? (JSON.parse(stored) as Draft<T>) : undefined;
  } catch {
    return undefined;
  }
}

export function writeDraft<T>(name: string, values: T) {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify({ at: Date.now(), values } satisfies Draft<T>));
  } catch {
    // A full or forbidden store costs the draft, never the form.
  }
}

export function dropDraft(name: string) {
  try {
    sessionStorage.removeItem(keyOf(name));
  } catch {
    // As above.
  }
}

/**
 * Keeps what somebody typed in this tab: a reload or an expired session must not cost an officer their work.
 * It is kept for the tab only, because a form may hold a phone number and offices share machines.
 */
export function useFormDraft<T extends FieldValues>(name: string, form: UseFormReturn<T>) {
  const [restoredAt, setRestoredAt] = useState(() => readDraft<T>(name)?.at);

  useEffect(() => {
    const draft = readDraft<T>(name);
    if (!draft) return;
    for (const [field, value] of Object.entries(draft.values))
      form.setValue(field as never, value as never, { shouldDirty: true });
  }, [name, form]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      if (form.formState.isDirty && !form.formState.isSubmitSuccessful) writeDraft(name, form.getValues());
    };
    const subscription = form.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(save, 400);
    });
    document.addEventListener('visibilitychange', save);
    document.addEventListener('focusout', save);
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
      document.removeEventListener('visibilitychange', save);
      document.removeEventListener('focusout', save);
    };
  }, [name, form]);

  const forget = () => {
    dropDraft(name);
    setRestoredAt(undefined);
  };
  return { restoredAt, forget };
}
