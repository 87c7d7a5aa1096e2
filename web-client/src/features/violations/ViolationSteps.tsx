import '@/lib/i18n/cases';
import { Button, Group, Select, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { Violation } from '@/lib/api/types';
import { parseTypedDate, today } from '@/lib/format/dates';
import { orNull } from '@/lib/forms/values';
import { agenciesQuery } from '@/lib/query/vocabularies';
import { CLOSURES, OUTCOMES } from './search';

type Step =
  | 'minutes'
  | 'explanation'
  | 'decision'
  | 'payment'
  | 'execution'
  | 'appeal'
  | 'settle'
  | 'transfer'
  | 'receipt'
  | 'closure';

const emptyValues = () => ({
  number: '',
  on: today(),
  text: '',
  body: '',
  signatory: '',
  signatoryTitle: '',
  legalArticle: '',
  measure: 'fine' as 'fine' | 'warning',
  amount: '',
  additional: '',
  remedies: '',
  receipt: '',
  agency: null as string | null,
  sealed: '',
  closure: 'carried-out' as (typeof CLOSURES)[number],
  outcome: 'dismissed' as (typeof OUTCOMES)[number],
});

type Values = ReturnType<typeof emptyValues>;

/** The steps that the case allows now and the caller may take; what comes next stands first. */
export function stepsOf(v: Violation): Step[] {
  const { status, decisionOn, measure } = v.case;
  const appealOpen = v.appealedOn !== null && v.appealOutcome === null;
  const all: [Step, boolean][] = [
    ['receipt', v.mayReceive],
    ['minutes', v.mayHandle && status === 'detected'],
    ['decision', v.mayDecide && status === 'recorded'],
    ['explanation', v.mayExplain],
    ['payment', v.mayHandle && status === 'decided' && measure === 'fine' && v.leftToPay > 0],
    ['execution', v.mayHandle && status === 'decided' && v.executedOn === null],
    ['settle', v.mayHandle && appealOpen],
    ['closure', v.mayHandle && !appealOpen],
    ['appeal', v.mayHandle && decisionOn !== null && !appealOpen],
    ['transfer', v.mayHandle],
  ];
  return all.filter(([, allowed]) => allowed).map(([step]) => step);
}

const amountOf = (text: string) => {
  const digits = text.replace(/[.\s]/g, '');
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : null;
};

/** Whether everything is given that the step cannot do without. */
function isComplete(step: Step, v: Values): boolean {
  const day = parseTypedDate(v.on) !== null;
  const text = v.text.trim() !== '';
  switch (step) {
    case 'minutes':
      return day && v.number.trim() !== '';
    case 'explanation':
    case 'appeal':
      return day && text;
    case 'decision':
      return (
        day &&
        [v.number, v.body, v.signatory].every((given) => given.trim() !== '') &&
        (v.measure === 'warning' || amountOf(v.amount) !== null)
      );
    case 'payment':
      return day && amountOf(v.amount) !== null;
    case 'settle':
      return day && (v.outcome !== 'changed' || amountOf(v.amount) !== null);
    case 'transfer':
      return v.agency !== null && text;
    case 'closure':
      return v.closure === 'carried-out' || text;
    case 'execution':
      return day;
    case 'receipt':
      return true;
  }
}

function send(step: Step, violation: Violation, v: Values) {
  const path = { id: violation.case.id };
  const params = { path, header: { 'If-Match': `"${violation.version}"` } };
  const amount = amountOf(v.amount);
  switch (step) {
    case 'minutes':
      return api.POST('/api/v1/violations/{id}/minutes', { params, body: { number: v.number, on: v.on } });
    case 'explanation':
      return api.POST('/api/v1/violations/{id}/explanation', {
        params: { path },
        body: { text: v.text, receivedOn: v.on },
      });
    case 'decision':
      return api.POST('/api/v1/violations/{id}/decision', {
        params,
        body: {
          number: v.number,
          on: v.on,
          body: v.body,
          signatory: v.signatory,
          signatoryTitle: orNull(v.signatoryTitle),
          legalArticle: orNull(v.legalArticle),
          measure: v.measure,
          fineVnd: v.measure === 'fine' ? amount : null,
          additionalMeasures: orNull(v.additional),
          remedies: orNull(v.remedies),
          dueOn: null,
        },
      });
    case 'payment':
      return api.POST('/api/v1/violations/{id}/payment', {
        params: { path },
        body: { id: null, amountVnd: amount!, paidOn: v.on!, receipt: orNull(v.receipt) },
      });
    case 'execution':
      return api.POST('/api/v1/violations/{id}/execution', {
        params,
        body: { on: v.on, note: orNull(v.text) },
      });
    case 'appeal':
      return api.POST('/api/v1/violations/{id}/appeal', {
        params,
        body: { on: v.on, text: v.text, outcome: null, fineVnd: null },
      });
    case 'settle':
      return api.POST('/api/v1/violations/{id}/appeal', {
        params,
        body: {
          on: v.on,
          text: orNull(v.text),
          outcome: v.outcome,
          fineVnd: v.outcome === 'changed' ? amount : null,
        },
      });
    case 'transfer':
      return api.POST('/api/v1/violations/{id}/transfer', {
        params,
        body: { agencyId: v.agency!, reason: v.text, sealedDetails: orNull(v.sealed) },
      });
    case 'receipt':
      return api.POST('/api/v1/violations/{id}/receipt', { params });
    case 'closure':
      return api.POST('/api/v1/violations/{id}/closure', {
        params,
        body: { closure: v.closure, reason: orNull(v.text) },
      });
  }
}

/** One form for the step that was chosen. */
export function ViolationSteps({ violation }: { violation: Violation }) {
  const { t } = useTranslation(['violations', 'common']);
  const queries = useQueryClient();
  const steps = stepsOf(violation);
  const [chosen, setChosen] = useState<Step | null>(null);
  const [values, setValues] = useState(emptyValues);
  const [asked, setAsked] = useState(false);
  const step = chosen && steps.includes(chosen) ? chosen : steps[0];
  const take = useMutation({
    mutationFn: async (taken: Step) => send(taken, violation, values),
    onSuccess: async () => {
      say(t('violations:done'));
      setValues(emptyValues());
      setChosen(null);
      setAsked(false);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  if (!step) return null;
  return (
    <section aria-labelledby="act" className="no-print">
      <Title order={2} size="h4" id="act" mt="lg" mb="xs">
        {t('violations:act')}
      </Title>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (isComplete(step, values)) take.mutate(step);
        }}
      >
        <Stack maw="75ch">
          <Select
            label={t('violations:choose')}
            allowDeselect={false}
            data={steps.map((value) => ({ value, label: t(`violations:step.${value}`) }))}
            value={step}
            onChange={(value) => {
              setChosen(steps.find((one) => one === value) ?? null);
              setAsked(false);
              take.reset();
            }}
          />
          <StepFields
            step={step}
            values={values}
            asked={asked}
            onChange={(part) => setValues({ ...values, ...part })}
          />
          {take.error && <Problem error={take.error} />}
          <Group>
            <Button type="submit" loading={take.isPending}>
              {t('violations:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}

interface FieldsProps {
  step: Step;
  values: Values;
  asked: boolean;
  onChange: (part: Partial<Values>) => void;
}

function StepFields({ step, values, asked, onChange }: FieldsProps) {
  const { t } = useTranslation(['violations', 'common']);
  const agencies = useQuery({ ...agenciesQuery({}), enabled: step === 'transfer' });
  const has = (...steps: Step[]) => steps.includes(step);
  const missing = (given: boolean) => asked && !given && t('common:form.missing');
  const line = (
    key: 'number' | 'body' | 'signatory' | 'signatoryTitle' | 'legalArticle' | 'receipt',
    must = true,
  ) => (
    <TextInput
      label={t(
        key === 'number' && step === 'minutes' ? 'violations:field.minutesNumber' : `violations:field.${key}`,
      )}
      withAsterisk={must}
      maxLength={300}
      value={values[key]}
      error={must && missing(values[key].trim() !== '')}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  const prose = (
    key: 'text' | 'additional' | 'remedies' | 'sealed',
    label: string,
    must = false,
    description?: string,
  ) => (
    <Textarea
      label={label}
      {...(description ? { description } : {})}
      withAsterisk={must}
      autosize
      minRows={2}
      maxLength={4000}
      value={values[key]}
      error={must && missing(values[key].trim() !== '')}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  const amount = (label: string) => (
    <TextInput
      label={label}
      withAsterisk
      inputMode="numeric"
      value={values.amount}
      error={asked && amountOf(values.amount) === null && t('violations:invalid')}
      onChange={(event) => onChange({ amount: event.currentTarget.value })}
    />
  );
  return (
    <>
      {has('minutes', 'decision') && line('number')}
      {!has('receipt', 'transfer', 'closure') && (
        <DateField
          label={t(has('explanation') ? 'violations:field.receivedOn' : 'violations:field.on')}
          withAsterisk
          value={values.on}
          error={missing(parseTypedDate(values.on) !== null)}
          onChange={(on) => onChange({ on })}
        />
      )}
      {step === 'decision' && (
        <>
          {line('body')}
          {line('signatory')}
          {line('signatoryTitle', false)}
          {line('legalArticle', false)}
          <Select
            label={t('violations:field.measure')}
            allowDeselect={false}
            data={(['fine', 'warning'] as const).map((value) => ({
              value,
              label: t(`violations:measure.${value}`),
            }))}
            value={values.measure}
            onChange={(measure) => onChange({ measure: measure === 'warning' ? 'warning' : 'fine' })}
          />
          {values.measure === 'fine' && amount(t('violations:field.fine'))}
          {prose('additional', t('violations:field.additional'))}
          {prose('remedies', t('violations:field.remedies'))}
        </>
      )}
      {step === 'payment' && (
        <>
          {amount(t('violations:field.amount'))}
          {line('receipt', false)}
        </>
      )}
      {step === 'settle' && (
        <>
          <Select
            label={t('violations:field.outcome')}
            allowDeselect={false}
            data={OUTCOMES.map((value) => ({ value, label: t(`violations:outcome.${value}`) }))}
            value={values.outcome}
            onChange={(outcome) =>
              onChange({ outcome: OUTCOMES.find((one) => one === outcome) ?? 'dismissed' })
            }
          />
          {values.outcome === 'changed' && amount(t('violations:field.fine'))}
        </>
      )}
      {step === 'transfer' && (
        <Select
          label={t('violations:field.toAgency')}
          withAsterisk
          searchable
          filter={foldedFilter}
          nothingFoundMessage={t('common:form.noMatch')}
          data={(agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={values.agency}
          error={missing(values.agency !== null)}
          onChange={(agency) => onChange({ agency })}
        />
      )}
      {step === 'closure' && (
        <Select
          label={t('violations:field.closure')}
          allowDeselect={false}
          data={CLOSURES.map((value) => ({ value, label: t(`violations:closure.${value}`) }))}
          value={values.closure}
          onChange={(closure) => onChange({ closure: CLOSURES.find((one) => one === closure) ?? 'other' })}
        />
      )}
      {has('explanation', 'appeal') && prose('text', t('violations:field.text'), true)}
      {has('execution', 'settle') && prose('text', t('violations:field.note'))}
      {has('transfer') && prose('text', t('violations:field.reason'), true)}
      {has('closure') && prose('text', t('violations:field.reason'), values.closure !== 'carried-out')}
      {step === 'transfer' &&
        prose('sealed', t('violations:field.sealed'), false, t('violations:field.sealedHint'))}
    </>
  );
}
