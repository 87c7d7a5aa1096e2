import { api } from '@/lib/api/client';
import type { StampGrant } from '@/lib/api/types';
import { parseTypedDate, today } from '@/lib/format/dates';
import type { STATES } from './search';

type State = (typeof STATES)[number];

/** From which states a step takes stamps; the server has the last word. */
const SOURCES = {
  printing: ['reserved'],
  'hand-over': ['printed'],
  activation: ['handed-over'],
  spoilage: ['printed', 'handed-over', 'activated'],
  loss: ['printed', 'handed-over'],
  void: ['reserved', 'printed', 'handed-over', 'activated', 'lost'],
  recall: ['activated'],
} as const satisfies Record<string, readonly State[]>;
export type Step = keyof typeof SOURCES;
const STEPS = Object.keys(SOURCES) as Step[];
const BY_SUBJECT: readonly Step[] = ['activation', 'spoilage', 'loss'];

/** A whole number as it was typed, with or without separators; undefined for anything else. */
export function wholeOf(text: string): number | undefined {
  const digits = text.replace(/[\s.,]/g, '');
  return /^\d{1,12}$/.test(digits) && Number(digits) > 0 ? Number(digits) : undefined;
}

/** The steps that some stamps allow and the caller may take. */
export const stepsOf = (grant: StampGrant): Step[] =>
  STEPS.filter(
    (step) =>
      (grant.mayManage || (grant.mayAccount && BY_SUBJECT.includes(step))) &&
      grant.ranges.some((range) => (SOURCES[step] as readonly string[]).includes(range.state)),
  );

/** The first range that the step can take. */
export const rangeFor = (grant: StampGrant, step: Step) =>
  grant.ranges.find((range) => (SOURCES[step] as readonly string[]).includes(range.state));

export const needsReason = (step: Step) =>
  step === 'spoilage' || step === 'loss' || step === 'void' || step === 'recall';

export const emptyValues = () => ({
  from: null as string | null,
  to: null as string | null,
  lot: '',
  packedOn: today(),
  text: '',
});
export type Values = ReturnType<typeof emptyValues>;

/** What the fields show: what was typed, or else the range that is next. */
export function numbersOf(grant: StampGrant, step: Step, values: Values) {
  const range = rangeFor(grant, step);
  return { from: values.from ?? String(range?.from ?? ''), to: values.to ?? String(range?.to ?? '') };
}

export function isComplete(grant: StampGrant, step: Step, values: Values): boolean {
  const { from, to } = numbersOf(grant, step, values);
  const [first, last] = [wholeOf(from), wholeOf(to)];
  return (
    first !== undefined &&
    last !== undefined &&
    first <= last &&
    (!needsReason(step) || values.text.trim() !== '') &&
    (step !== 'activation' || (values.lot.trim() !== '' && parseTypedDate(values.packedOn) !== null))
  );
}

export function send(grant: StampGrant, step: Step, values: Values) {
  const numbers = numbersOf(grant, step, values);
  const range = { from: wholeOf(numbers.from)!, to: wholeOf(numbers.to)! };
  const params = { path: { id: grant.id } };
  const reasoned = { params, body: { ...range, reason: values.text } };
  switch (step) {
    case 'printing':
      return api.POST('/api/v1/stamp-grants/{id}/printing', { params, body: range });
    case 'hand-over':
      return api.POST('/api/v1/stamp-grants/{id}/hand-over', {
        params,
        body: { ...range, note: values.text.trim() || null },
      });
    case 'activation':
      return api.POST('/api/v1/stamp-grants/{id}/activation', {
        params,
        body: { ...range, lot: values.lot, packedOn: parseTypedDate(values.packedOn)! },
      });
    case 'spoilage':
      return api.POST('/api/v1/stamp-grants/{id}/spoilage', reasoned);
    case 'loss':
      return api.POST('/api/v1/stamp-grants/{id}/loss', reasoned);
    case 'void':
      return api.POST('/api/v1/stamp-grants/{id}/void', reasoned);
    case 'recall':
      return api.POST('/api/v1/stamp-grants/{id}/recall', reasoned);
  }
}
