import * as z from 'zod/mini';
import { parseTypedDate } from '@/lib/format/dates';

/** Checks shared by the forms. Each names its fault; the words are looked up where it is shown. */
export const requiredText = (longest = 300) =>
  z.string().check(z.trim(), z.minLength(1, 'missing'), z.maxLength(longest, 'tooLong'));
export const optionalText = (longest = 300) => z.string().check(z.trim(), z.maxLength(longest, 'tooLong'));
export const requiredChoice = () => z.string().check(z.minLength(1, 'choose'));
const isDayOrEmpty = (value: string) => value === '' || parseTypedDate(value) !== null;
export const optionalDate = () => z.string().check(z.refine(isDayOrEmpty, 'dateInvalid'));
export const requiredDate = () =>
  z.string().check(z.minLength(1, 'missing'), z.refine(isDayOrEmpty, 'dateInvalid'));
