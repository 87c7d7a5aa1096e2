import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { isConflict } from '@/lib/api/problem';
import type { Recall } from '@/lib/api/types';
import { recallQuery } from './recallQueries';
import { Section } from './Section';
import { StepFields } from './StepFields';
import { emptyValues, isComplete, isFinal, send, stepsOf, type Step } from './steps';

/** One form for the step that was chosen; what cannot be taken back asks once more. */
export function RecallSteps({ recall }: { recall: Recall }) {
  const { t, i18n } = useTranslation(['recalls', 'common']);
  const queries = useQueryClient();
  const steps = stepsOf(recall);
  const [chosen, setChosen] = useState<Step | null>(null);
  const [values, setValues] = useState(emptyValues);
  const [asked, setAsked] = useState(false);
  const [sure, setSure] = useState(false);
  const step = chosen && steps.includes(chosen) ? chosen : steps[0];
  const take = useMutation({
    mutationFn: async (taken: Step) => send(taken, recall, values, i18n.language),
    onSuccess: async () => {
      say(t('recalls:done'));
      setSure(false);
      setValues(emptyValues());
      setChosen(null);
      setAsked(false);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
    onError: async (error) => {
      setSure(false);
      // what somebody else changed is to be read before it is tried again
      if (isConflict(error)) await queries.invalidateQueries({ queryKey: recallQuery(recall.id).queryKey });
    },
  });
  if (!step) return null;
  const label = (value: Step) =>
    t(value === 'publication' && recall.publication ? 'recalls:step.correction' : `recalls:step.${value}`);
  return (
    <div className="no-print">
      <Section id="act" title={t('recalls:act')}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
            if (!isComplete(step, recall, values, i18n.language)) return;
            if (isFinal(step)) setSure(true);
            else take.mutate(step);
          }}
        >
          <Stack maw="75ch">
            <Select
              label={t('recalls:choose')}
              allowDeselect={false}
              data={steps.map((value) => ({ value, label: label(value) }))}
              value={step}
              onChange={(value) => {
                setChosen(steps.find((one) => one === value) ?? null);
                setAsked(false);
                take.reset();
              }}
            />
            <StepFields
              step={step}
              recall={recall}
              values={values}
              asked={asked}
              onChange={(part) => setValues({ ...values, ...part })}
            />
            {asked && !isComplete(step, recall, values, i18n.language) && (
              <Text role="alert" c="var(--bad)">
                {t(step === 'progress' ? 'recalls:figuresIncomplete' : 'recalls:incomplete')}
              </Text>
            )}
            {take.error && <Problem error={take.error} />}
            <Group>
              <Button
                type="submit"
                loading={take.isPending}
                {...(step === 'withdrawal' ? { color: 'red.8' } : {})}
              >
                {t(`recalls:submit.${step}`)}
              </Button>
            </Group>
          </Stack>
        </form>
      </Section>
      {sure && isFinal(step) && (
        <ConfirmDialog
          title={label(step)}
          texts={t(`recalls:confirm.${step}`).split('\n')}
          confirmLabel={t(`recalls:submit.${step}`)}
          danger={step === 'withdrawal'}
          pending={take.isPending}
          error={null}
          onConfirm={() => take.mutate(step)}
          onClose={() => setSure(false)}
        />
      )}
    </div>
  );
}
