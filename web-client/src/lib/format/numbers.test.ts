import { expect, it } from 'vitest';
import { parseQuantity } from './numbers';

it.each([
  ['1.200', 'vi', 1200],
  ['12,5', 'vi', 12.5],
  ['1.234.567,125', 'vi', 1234567.125],
  ['0', 'vi', 0],
  ['1 200', 'vi', 1200],
  ['1,200', 'en', 1200],
  ['12.5', 'en', 12.5],
])('reads %s in %s', (text, language, value) => expect(parseQuantity(text, language)).toBe(value));

it.each([
  ['12.5', 'vi'],
  ['1,2345', 'vi'],
  ['-1', 'vi'],
  ['', 'vi'],
  ['mười', 'vi'],
  ['12,5', 'en'],
])('refuses %s in %s', (text, language) => expect(parseQuantity(text, language)).toBeNull());
