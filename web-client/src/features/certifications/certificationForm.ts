import * as z from 'zod/mini';
import type { Certification } from '@/lib/api/types';
import { optionalDate, optionalText, requiredChoice, requiredDate } from '@/lib/forms/checks';
import { orNull } from '@/lib/forms/values';
import { isLevel } from '@/lib/kinds';
import { today } from '@/lib/format/dates';

/** Vietnamese writes 78,5. */
export const readDecimal = (text: string) => text.trim().replace(',', '.');

const isScore = (text: string) => {
  const value = Number(readDecimal(text));
  return text.trim() === '' || (value >= 0 && value <= 100);
};

export const certificationSchema = z.object({
  stars: requiredChoice(),
  level: requiredChoice(),
  issuerAgencyId: z.string(),
  issuerName: optionalText(200),
  decisionNumber: optionalText(80),
  decisionDate: optionalDate().check(z.refine((day) => day === '' || day <= today(), 'future')),
  score: z.string().check(z.refine(isScore, 'scoreWrong')),
});
export type CertificationValues = z.infer<typeof certificationSchema>;

export const emptyCertification: CertificationValues = {
  stars: '',
  level: 'province',
  issuerAgencyId: '',
  issuerName: '',
  decisionNumber: '',
  decisionDate: '',
  score: '',
};

export const valuesOf = (item: Certification): CertificationValues => ({
  stars: item.stars ? String(item.stars) : '',
  level: item.level ?? '',
  issuerAgencyId: item.issuerAgencyId ?? '',
  issuerName: item.issuerName ?? '',
  decisionNumber: item.decisionNumber ?? '',
  decisionDate: item.decisionDate ?? '',
  score: item.score === null || item.score === undefined ? '' : String(item.score),
});

export const bodyOf = (values: CertificationValues) => ({
  stars: Number(values.stars),
  ...(isLevel(values.level) ? { level: values.level } : {}),
  issuerAgencyId: orNull(values.issuerAgencyId),
  issuerName: orNull(values.issuerName),
  decisionNumber: orNull(values.decisionNumber),
  decisionDate: orNull(values.decisionDate),
  score: values.score === '' ? null : Number(readDecimal(values.score)),
});

/** A renewal is of a day: without the decision nothing takes anything's place. */
export const renewalSchema = z.extend(certificationSchema, {
  decisionDate: requiredDate().check(z.refine((day) => day === '' || day <= today(), 'future')),
});

/** What is likely to stay; the decision is another one. */
export const renewalOf = (item: Certification): CertificationValues => ({
  ...valuesOf(item),
  decisionNumber: '',
  decisionDate: '',
  score: '',
});

/** 36 calendar months; a day that the last month lacks becomes its last day. */
export function lastValidDay(decisionDate: string): string {
  const [year, month, day] = decisionDate.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year + 3, month, 0)).getUTCDate();
  return `${year + 3}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}
