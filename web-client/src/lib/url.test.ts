import { expect, it } from 'vitest';
import { apiQuery, choicesOf, dateOf, listOf, parseSearch, stringifySearch } from './url';

it('writes a list into the address as people would read it', () =>
  expect(stringifySearch({ q: 'xoài', stars: [4, 5], group: undefined, status: [] })).toBe(
    '?q=xo%C3%A0i&stars=4,5',
  ));
it('reads back what it wrote', () =>
  expect(parseSearch(stringifySearch({ q: 'a b&c', status: ['expired', 'revoked'] }))).toEqual({
    q: 'a b&c',
    status: 'expired,revoked',
  }));
it('forgets choices that do not exist', () =>
  expect(choicesOf('expired,stolen', ['expired', 'revoked'])).toEqual(['expired']));
it('takes an empty list as no filter', () => expect(listOf('')).toBeUndefined());
it('refuses a date that is none', () => expect(dateOf('15/03/2025')).toBeUndefined());
it('repeats a name for the API', () => expect(apiQuery({ stars: [4, 5], q: '' })).toBe('?stars=4&stars=5'));
