import { Alert, Button, Group, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api/problem';
import { useFormDraft } from '@/lib/forms/draft';
import { formatTime } from '@/lib/format/dates';
import { ErrorSummary, type FieldFault } from './ErrorSummary';
import { Problem } from './Problem';
import { UnsavedGuard } from './UnsavedGuard';

interface RecordFormProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  /** Names the draft: form and record. */
  name: string;
  labels: Record<keyof T & string, string>;
  submitLabel: string;
  /** Refuses by throwing what the server said; the form shows it and keeps every entry. */
  onSubmit: (values: T) => Promise<void>;
  onCancel: () => void;
  children: ReactNode;
}

/** What every form of a record has: draft, guard, linked errors, the server's refusals at their fields. */
export function RecordForm<T extends FieldValues>(props: RecordFormProps<T>) {
  const { form, name, labels, submitLabel, onSubmit, onCancel, children } = props;
  const { t, i18n } = useTranslation('common');
  const text = useFaultText();
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<unknown>();
  const { errors, isDirty, isSubmitting, isSubmitSuccessful } = form.formState;
  const draft = useFormDraft(name, form);

  const faults: FieldFault[] = Object.entries(errors).map(([field, error]) => ({
    field,
    label: labels[field] ?? field,
    text: text(error?.message as string | undefined) ?? '',
  }));

  const submit = form.handleSubmit(async (values) => {
    setRefusal(undefined);
    try {
      await onSubmit(values);
      draft.forget();
    } catch (error) {
      const placed = placeAtFields(error, form, labels);
      if (!placed) setRefusal(error);
      else form.setError('root', {});
      throw new FormRefused();
    }
  });

  return (
    <form
      noValidate
      className="sheet record-form"
      onSubmit={(event) => {
        setAttempt((times) => times + 1);
        submit(event).catch((error: unknown) => {
          if (!(error instanceof FormRefused)) throw error;
          setAttempt((times) => times + 1);
        });
      }}
    >
      <Stack gap="lg">
        {draft.restoredAt !== undefined && (
          <Alert variant="outline" color="leaf" role="status">
            <Group justify="space-between">
              <span>
                {t('form.draftRestored', {
                  time: formatTime(new Date(draft.restoredAt).toISOString(), i18n.language),
                })}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  draft.forget();
                  form.reset();
                }}
              >
                {t('form.draftDrop')}
              </Button>
            </Group>
          </Alert>
        )}
        <ErrorSummary faults={faults.filter(({ field }) => field !== 'root')} attempt={attempt} />
        {refusal !== undefined && <Problem error={refusal} />}
        {children}
        <Group className="form-bar">
          <Button type="submit" loading={isSubmitting}>
            {submitLabel}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
      <UnsavedGuard active={isDirty && !isSubmitting && !isSubmitSuccessful} />
    </form>
  );
}

class FormRefused extends Error {}

const WORDS = [
  'missing',
  'choose',
  'tooLong',
  'dateInvalid',
  'invalidNumber',
  'emailWrong',
  'lastBeforeFirst',
  'future',
  'scoreWrong',
  'gtinWrong',
  'countWrong',
] as const;

/** Checks name what is wrong; the words come from the texts. What the server says is shown as it said it. */
export function useFaultText() {
  const { t } = useTranslation('common');
  return (message: string | undefined): string | undefined => {
    const word = WORDS.find((known) => known === message);
    return word ? t(`form.${word}`) : message;
  };
}

function placeAtFields<T extends FieldValues>(
  error: unknown,
  form: UseFormReturn<T>,
  labels: Record<string, string>,
): boolean {
  if (!(error instanceof ProblemError)) return false;
  const placed = (error.problem.errors ?? []).filter(({ pointer, detail }) => {
    const field = (pointer ?? '').replace(/^#?\/?/, '').split('/')[0] ?? '';
    if (!(field in labels) || !detail) return false;
    form.setError(field as Path<T>, { type: 'server', message: detail });
    return true;
  });
  return placed.length > 0;
}
