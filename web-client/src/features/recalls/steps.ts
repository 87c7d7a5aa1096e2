import { momentNow, instantOfMoment } from '@/components/ui/MomentField';
import { api } from '@/lib/api/client';
import type { Recall } from '@/lib/api/types';
import { parseTypedDate, today } from '@/lib/format/dates';
import { formatNumber, parseQuantity } from '@/lib/format/numbers';
import { orNull } from '@/lib/forms/values';
import { bodyOf, emptyLot, faultsOf, type TypedLot } from './lots';
import type { CHANNELS, METHODS } from './search';

export type Step =
  | 'decision'
  | 'notice'
  | 'publication'
  | 'progress'
  | 'treatment'
  | 'lots'
  | 'effectiveness'
  | 'closure'
  | 'withdrawal';

/** What cannot be taken back at a click. */
export const FINAL = ['decision', 'publication', 'closure', 'withdrawal'] as const;
export type FinalStep = (typeof FINAL)[number];
export const isFinal = (step: Step): step is FinalStep => (FINAL as readonly Step[]).includes(step);

export const FIGURES = ['sold', 'left', 'recovered', 'destroyed'] as const;
export type Figures = Record<(typeof FIGURES)[number], string>;
type Lot = Recall['lots'][number];

/** The steps that the case allows now and the caller may take; what comes next stands first. */
export function stepsOf(r: Recall): Step[] {
  const over = r.status === 'closed' || r.status === 'withdrawn';
  if (over) return [];
  const follows = r.status !== 'undecided';
  const told = r.notices.length > 0;
  const all: [Step, boolean][] = [
    ['decision', r.mayManage && r.status === 'undecided'],
    ['notice', r.mayReport && !told],
    ['publication', r.mayManage && follows && !r.publication],
    ['closure', r.mayManage && r.status === 'checked'],
    ['progress', r.mayReport && follows && r.lots.some((lot) => !lot.reportedAt)],
    ['effectiveness', r.mayManage && r.status === 'under-way'],
    ['progress', r.mayReport && follows && r.lots.every((lot) => lot.reportedAt)],
    ['effectiveness', r.mayManage && r.status === 'checked'],
    ['treatment', r.mayReport && follows],
    ['notice', r.mayReport && told],
    ['lots', r.mayAddLots],
    ['publication', r.mayManage && follows && r.publication !== null],
    ['withdrawal', r.mayManage && !r.decision && !r.publication],
  ];
  return all.filter(([, allowed]) => allowed).map(([step]) => step);
}

export const emptyValues = () => ({
  number: '',
  moment: momentNow(),
  agency: null as string | null,
  signatory: '',
  signatoryTitle: '',
  recipient: '',
  channel: 'telephone' as (typeof CHANNELS)[number],
  note: '',
  publicReason: null as string | null,
  instructions: null as string | null,
  figures: {} as Record<string, Figures>,
  method: 'destroy' as (typeof METHODS)[number],
  on: today(),
  text: '',
  effective: null as boolean | null,
  lots: [emptyLot(0)] as TypedLot[],
});
export type Values = ReturnType<typeof emptyValues>;

export const keyOf = (lot: Lot) => `${lot.productId} ${lot.code}`;

/** What the fields show: what was typed, or else the latest figures. */
export function figuresOf(lot: Lot, values: Values, language: string): Figures {
  const text = (figure: keyof Figures) => (lot.reportedAt ? formatNumber(lot[figure], language) : '');
  return (
    values.figures[keyOf(lot)] ?? {
      sold: text('sold'),
      left: text('left'),
      recovered: text('recovered'),
      destroyed: text('destroyed'),
    }
  );
}

/** Figures of a lot as numbers; null while one is missing or no number. */
export function readFigures(figures: Figures, language: string) {
  const [sold, left, recovered, destroyed] = FIGURES.map((key) => parseQuantity(figures[key], language));
  return sold == null || left == null || recovered == null || destroyed == null
    ? null
    : { sold, left, recovered, destroyed };
}

/** Nothing is in two places, and what never went out cannot come back. */
export const fits = (lot: Lot, read: NonNullable<ReturnType<typeof readFigures>>) =>
  read.left + read.recovered + read.destroyed <= lot.made &&
  read.sold + read.left <= lot.made &&
  read.recovered <= read.sold;

export const isBlank = (figures: Figures) => FIGURES.every((key) => figures[key].trim() === '');

/** The lots that somebody typed figures for. */
const reported = (r: Recall, v: Values) =>
  r.lots.filter((lot) => {
    const typed = v.figures[keyOf(lot)];
    return typed !== undefined && !isBlank(typed);
  });

export const publicWords = (r: Recall, v: Values) => ({
  reason: v.publicReason ?? r.publication?.reason ?? '',
  instructions: v.instructions ?? r.publication?.instructions ?? '',
});

export const unaccounted = (r: Recall) => r.lots.filter((lot) => lot.unaccounted > 0);

/** Whether everything is given that the step cannot do without. */
export function isComplete(step: Step, r: Recall, v: Values, language: string): boolean {
  const moment = instantOfMoment(v.moment) !== null;
  const given = (text: string) => text.trim() !== '';
  switch (step) {
    case 'decision':
      return moment && given(v.number) && given(v.signatory);
    case 'notice':
      return moment && given(v.recipient);
    case 'publication':
      return Object.values(publicWords(r, v)).every(given);
    case 'progress': {
      const lots = reported(r, v);
      return (
        lots.length > 0 &&
        lots.every((lot) => {
          const read = readFigures(figuresOf(lot, v, language), language);
          return read !== null && fits(lot, read);
        })
      );
    }
    case 'treatment':
      return parseTypedDate(v.on) !== null && given(v.text);
    case 'lots':
      return v.lots.every((lot) => faultsOf(lot, language).size === 0);
    case 'effectiveness':
      return v.effective !== null && given(v.text);
    case 'closure':
      return unaccounted(r).length === 0 || given(v.text);
    case 'withdrawal':
      return given(v.text);
  }
}

export function send(step: Step, r: Recall, v: Values, language: string) {
  const path = { id: r.id };
  const params = { path, header: { 'If-Match': `"${r.version}"` } };
  const at = instantOfMoment(v.moment);
  switch (step) {
    case 'decision':
      return api.POST('/api/v1/recalls/{id}/decision', {
        params,
        body: {
          number: v.number,
          at: at!,
          agencyId: v.agency,
          signatoryName: v.signatory,
          signatoryTitle: orNull(v.signatoryTitle),
        },
      });
    case 'notice':
      return api.POST('/api/v1/recalls/{id}/notices', {
        params: { path },
        body: { recipient: v.recipient, channel: v.channel, at: at!, note: orNull(v.note) },
      });
    case 'publication':
      return api.POST('/api/v1/recalls/{id}/publication', { params, body: publicWords(r, v) });
    case 'progress':
      return api.POST('/api/v1/recalls/{id}/progress', {
        params: { path },
        body: {
          lots: reported(r, v).map((lot) => ({
            lot: lot.code,
            productId: lot.productId,
            ...readFigures(figuresOf(lot, v, language), language)!,
          })),
          note: orNull(v.note),
        },
      });
    case 'treatment':
      return api.POST('/api/v1/recalls/{id}/treatment', {
        params: { path },
        body: { method: v.method, on: v.on, text: v.text },
      });
    case 'lots':
      return api.POST('/api/v1/recalls/{id}/lots', {
        params: { path },
        body: { lots: v.lots.map((lot) => bodyOf(lot, language)) },
      });
    case 'effectiveness':
      return api.POST('/api/v1/recalls/{id}/effectiveness', {
        params,
        body: { effective: v.effective!, text: v.text },
      });
    case 'closure':
      return api.POST('/api/v1/recalls/{id}/closure', { params, body: { reason: orNull(v.text) } });
    case 'withdrawal':
      return api.POST('/api/v1/recalls/{id}/withdrawal', { params, body: { reason: v.text } });
  }
}
