import * as z from 'zod/mini';
import type { ProductDetail, SubjectDetail } from '@/lib/api/types';
import { optionalText, requiredText } from '@/lib/forms/checks';
import { isGtin, linesOf, orNull } from '@/lib/forms/values';

const note = optionalText(2000);

export const productProposalSchema = z.object({
  name: requiredText(),
  unitId: z.string(),
  gtins: z.string().check(z.refine((text) => linesOf(text).every(isGtin), 'gtinWrong')),
  description: optionalText(8000),
  story: optionalText(8000),
  note,
});
export type ProductProposal = z.infer<typeof productProposalSchema>;

export const productValuesOf = (product: ProductDetail): ProductProposal => ({
  name: product.name,
  unitId: product.unitId ?? '',
  gtins: product.gtins.join('\n'),
  description: product.description ?? '',
  story: product.story ?? '',
  note: '',
});

export const productBodyOf = (values: ProductProposal) => ({
  name: values.name.trim(),
  unitId: orNull(values.unitId),
  gtins: linesOf(values.gtins),
  description: orNull(values.description),
  story: orNull(values.story),
});

export const subjectProposalSchema = z.object({
  name: requiredText(),
  ownerName: optionalText(200),
  phone: optionalText(40),
  email: z.string().check(z.refine((text) => text === '' || /^\S+@\S+\.\S+$/.test(text), 'emailWrong')),
  address: optionalText(400),
  unitId: z.string(),
  note,
});
export type SubjectProposal = z.infer<typeof subjectProposalSchema>;

export const subjectValuesOf = (subject: SubjectDetail): SubjectProposal => ({
  name: subject.name,
  ownerName: subject.ownerName ?? '',
  phone: subject.phone ?? '',
  email: subject.email ?? '',
  address: subject.address ?? '',
  unitId: subject.unitId ?? '',
  note: '',
});

export const subjectBodyOf = (values: SubjectProposal) => ({
  name: values.name.trim(),
  ownerName: orNull(values.ownerName),
  phone: orNull(values.phone),
  email: orNull(values.email),
  address: orNull(values.address),
  unitId: orNull(values.unitId),
});
