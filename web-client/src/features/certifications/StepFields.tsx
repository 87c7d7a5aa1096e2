import { Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { parseTypedDate, today } from '@/lib/format/dates';
import { orNull } from '@/lib/forms/values';
import { authoritiesQuery, groundsQuery } from '@/lib/query/certifications';
import type { Step } from './steps';

export interface StepValues {
  on: string;
  until: string;
  groundCode: string;
  ground: string;
  decisionNumber: string;
  decisionDate: string;
  agencyId: string;
}

export const emptyStep = (): StepValues => ({
  on: today(),
  until: '',
  groundCode: '',
  ground: '',
  decisionNumber: '',
  decisionDate: '',
  agencyId: '',
});

const isDay = (text: string) => parseTypedDate(text) !== null;

/** Whether nothing is missing that the step needs. */
export const isComplete = (step: Step, values: StepValues) =>
  isDay(values.on) &&
  [values.until, values.decisionDate].filter(Boolean).every(isDay) &&
  (step === 'reinstatement' || values.ground.trim() !== '') &&
  (step !== 'revocation' || values.groundCode !== '');

export const bodyOf = (step: Step, values: StepValues) => ({
  on: values.on,
  ground: orNull(values.ground),
  groundCode: orNull(values.groundCode),
  decisionNumber: orNull(values.decisionNumber),
  decisionDate: orNull(values.decisionDate),
  agencyId: orNull(values.agencyId),
  ...(step === 'suspension' ? { until: orNull(values.until) } : {}),
});

/** What was decided: classes of reasons and bodies are those of the law on the day of the decision. */
export function StepFields({
  id,
  step,
  values,
  onChange,
}: {
  id: string;
  step: Step;
  values: StepValues;
  onChange: (values: StepValues) => void;
}) {
  const { t, i18n } = useTranslation('certifications');
  const put = (part: Partial<StepValues>) => onChange({ ...values, ...part });
  const decidedOn = [values.decisionDate, values.on].find(isDay) ?? today();
  const grounds = useQuery(groundsQuery(decidedOn));
  const authorities = useQuery(authoritiesQuery(id, decidedOn));
  const english = i18n.language === 'en';
  return (
    <Stack>
      <DateField label={t('step.on')} withAsterisk value={values.on} onChange={(on) => put({ on })} />
      {step === 'suspension' && (
        <DateField label={t('step.until')} value={values.until} onChange={(until) => put({ until })} />
      )}
      {(step === 'revocation' || step === 'suspension') && (
        <Select
          label={t('step.groundCode')}
          description={t('step.groundCodeHint')}
          withAsterisk={step === 'revocation'}
          clearable={step === 'suspension'}
          clearButtonProps={{ 'aria-label': t('step.clear') }}
          data={(grounds.data ?? []).map((g) => ({
            value: g.code,
            label: [g.point && `${g.point})`, english ? g.nameEn : g.name].filter(Boolean).join(' '),
          }))}
          value={values.groundCode || null}
          onChange={(groundCode) => put({ groundCode: groundCode ?? '' })}
        />
      )}
      <Textarea
        label={t('step.ground')}
        description={t('step.groundHint')}
        withAsterisk={step !== 'reinstatement'}
        autosize
        minRows={3}
        maxLength={1000}
        value={values.ground}
        onChange={(event) => put({ ground: event.currentTarget.value })}
      />
      <TextInput
        label={t('step.decisionNumber')}
        value={values.decisionNumber}
        onChange={(event) => put({ decisionNumber: event.currentTarget.value })}
      />
      <DateField
        label={t('step.decisionDate')}
        value={values.decisionDate}
        onChange={(decisionDate) => put({ decisionDate })}
      />
      <Select
        label={t('step.agency')}
        description={t('step.agencyHint')}
        clearable
        clearButtonProps={{ 'aria-label': t('step.clear') }}
        data={(authorities.data ?? []).map((a) => ({ value: a.id, label: english ? a.nameEn : a.name }))}
        value={values.agencyId || null}
        onChange={(agencyId) => put({ agencyId: agencyId ?? '' })}
      />
    </Stack>
  );
}
