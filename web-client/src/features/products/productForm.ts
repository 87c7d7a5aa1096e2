import * as z from 'zod/mini';
import type { Body, ProductDetail } from '@/lib/api/types';
import { optionalText, requiredChoice, requiredText } from '@/lib/forms/checks';
import { isGtin, linesOf, orNull } from '@/lib/forms/values';

export const productSchema = z.object({
  name: requiredText(),
  typeCode: z.string(),
  subjectId: requiredChoice(),
  unitId: z.string(),
  currentUnitId: z.string(),
  description: optionalText(4000),
  story: optionalText(20_000),
  code: optionalText(64),
  gtins: z.string().check(z.refine((text) => linesOf(text).every(isGtin), 'gtinWrong')),
  aliases: z.string(),
});
export type ProductValues = z.infer<typeof productSchema>;
type ProductBody = Body<'/api/v1/products', 'post'>;

export const emptyProduct: ProductValues = {
  name: '',
  typeCode: '',
  subjectId: '',
  unitId: '',
  currentUnitId: '',
  description: '',
  story: '',
  code: '',
  gtins: '',
  aliases: '',
};

export const valuesOf = (product: ProductDetail): ProductValues => ({
  name: product.name,
  typeCode: product.typeCode ?? '',
  subjectId: product.subjectId ?? '',
  unitId: product.unitId ?? '',
  currentUnitId: product.currentUnitId ?? '',
  description: product.description ?? '',
  story: product.story ?? '',
  code: product.code,
  gtins: product.gtins.join('\n'),
  aliases: product.aliases.join('\n'),
});

export const bodyOf = (values: ProductValues) =>
  ({
    name: values.name.trim(),
    typeCode: orNull(values.typeCode),
    subjectId: values.subjectId,
    unitId: orNull(values.unitId),
    description: orNull(values.description),
    story: orNull(values.story),
    code: orNull(values.code),
    gtins: linesOf(values.gtins),
    aliases: linesOf(values.aliases),
  }) satisfies ProductBody;

/** Where an old commune was divided, only a person can say in which part the product is made. */
export const changesOf = (values: ProductValues) => ({
  ...bodyOf(values),
  currentUnitId: orNull(values.currentUnitId),
});
