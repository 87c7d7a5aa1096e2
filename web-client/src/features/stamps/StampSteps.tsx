import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { DateField } from '@/components/ui/DateField';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import type { StampGrant } from '@/lib/api/types';
import { Section } from './Section';
import { emptyValues, isComplete, needsReason, numbersOf, send, stepsOf, type Step } from './steps';

const isFinal = (step: Step) => step === 'void' || step === 'loss' || step === 'recall';

/** One form for the step that was chosen; the numbers that are next are filled in. */
export function StampSteps({ grant }: { grant: StampGrant }) {
  const { t } = useTranslation(['stamps', 'common']);
  const queries = useQueryClient();
  const steps = stepsOf(grant);
  const [chosen, setChosen] = useState<Step | null>(null);
  const [values, setValues] = useState(emptyValues);
  const [asked, setAsked] = useState(false);
  const [sure, setSure] = useState(false);
  const step = chosen && steps.includes(chosen) ? chosen : steps[0];
  const take = useMutation({
    mutationFn: async (taken: Step) => send(grant, taken, values),
    onSuccess: async () => {
      say(t('stamps:done'));
      setSure(false);
      setAsked(false);
      setChosen(null);
      setValues(emptyValues());
      await queries.invalidateQueries({ queryKey: ['stamps'] });
    },
    onError: () => setSure(false),
  });
  if (!step) return null;
  const put = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const numbers = numbersOf(grant, step, values);
  const complete = isComplete(grant, step, values);
  const missing = (given: boolean) => asked && !given && t('common:form.missing');
  const label = t(`stamps:step.${step}`);
  return (
    <div className="no-print">
      <Section id="act" title={t('stamps:act')}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
            if (!complete) return;
            if (isFinal(step)) setSure(true);
            else take.mutate(step);
          }}
        >
          <Stack maw="60ch">
            <Select
              label={t('stamps:choose')}
              allowDeselect={false}
              data={steps.map((value) => ({ value, label: t(`stamps:step.${value}`) }))}
              value={step}
              onChange={(value) => {
                setChosen(steps.find((one) => one === value) ?? null);
                setValues(emptyValues());
                setAsked(false);
                take.reset();
              }}
            />
            <Group grow align="flex-start">
              {(['from', 'to'] as const).map((key) => (
                <TextInput
                  key={key}
                  label={t(`stamps:field.${key}`)}
                  withAsterisk
                  inputMode="numeric"
                  value={numbers[key]}
                  error={missing(numbers[key] !== '')}
                  onChange={(event) => put({ [key]: event.currentTarget.value })}
                />
              ))}
            </Group>
            {step === 'activation' && (
              <>
                <TextInput
                  label={t('stamps:field.lot')}
                  withAsterisk
                  maxLength={20}
                  value={values.lot}
                  error={missing(values.lot.trim() !== '')}
                  onChange={(event) => put({ lot: event.currentTarget.value })}
                />
                <DateField
                  label={t('stamps:field.packedOn')}
                  withAsterisk
                  value={values.packedOn}
                  onChange={(packedOn) => put({ packedOn })}
                />
              </>
            )}
            {(needsReason(step) || step === 'hand-over') && (
              <Textarea
                label={t(needsReason(step) ? 'stamps:field.reason' : 'stamps:field.note')}
                withAsterisk={needsReason(step)}
                autosize
                minRows={2}
                maxLength={2000}
                value={values.text}
                error={missing(!needsReason(step) || values.text.trim() !== '')}
                onChange={(event) => put({ text: event.currentTarget.value })}
              />
            )}
            {asked && !complete && (
              <Text role="alert" c="var(--bad)">
                {t('stamps:incomplete')}
              </Text>
            )}
            {take.error && <Problem error={take.error} />}
            <Group>
              <Button type="submit" loading={take.isPending} {...(step === 'void' ? { color: 'red.8' } : {})}>
                {label}
              </Button>
            </Group>
          </Stack>
        </form>
      </Section>
      {sure && (
        <ConfirmDialog
          title={t('stamps:confirmTitle', { step: label, ...numbers })}
          texts={[t('stamps:confirm')]}
          confirmLabel={label}
          danger={step === 'void'}
          pending={take.isPending}
          error={null}
          onConfirm={() => take.mutate(step)}
          onClose={() => setSure(false)}
        />
      )}
    </div>
  );
}
