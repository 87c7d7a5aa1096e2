import * as z from 'zod/mini';
import type { SubjectDetail } from '@/lib/api/types';
import { optionalText, requiredChoice, requiredText } from '@/lib/forms/checks';
import { isSubjectKind } from '@/lib/kinds';
import { linesOf, orNull } from '@/lib/forms/values';

export const subjectSchema = z.object({
  name: requiredText(),
  kind: requiredChoice(),
  taxCode: optionalText(20),
  unitId: z.string(),
  ownerName: optionalText(200),
  phone: optionalText(40),
  email: z.string().check(z.refine((text) => text === '' || /^\S+@\S+\.\S+$/.test(text), 'emailWrong')),
  address: optionalText(500),
  aliases: z.string(),
});
export type SubjectValues = z.infer<typeof subjectSchema>;

export const emptySubject: SubjectValues = {
  name: '',
  kind: '',
  taxCode: '',
  unitId: '',
  ownerName: '',
  phone: '',
  email: '',
  address: '',
  aliases: '',
};

export const valuesOf = (subject: SubjectDetail): SubjectValues => ({
  name: subject.name,
  kind: subject.kind,
  taxCode: subject.taxCode ?? '',
  unitId: subject.unitId ?? '',
  ownerName: subject.ownerName ?? '',
  phone: subject.phone ?? '',
  email: subject.email ?? '',
  address: subject.address ?? '',
  aliases: subject.aliases.join('\n'),
});

export const bodyOf = (values: SubjectValues) => ({
  name: values.name.trim(),
  kind: isSubjectKind(values.kind) ? values.kind : 'unknown',
  taxCode: orNull(values.taxCode),
  unitId: orNull(values.unitId),
  ownerName: orNull(values.ownerName),
  phone: orNull(values.phone),
  email: orNull(values.email),
  address: orNull(values.address),
  aliases: linesOf(values.aliases),
});
