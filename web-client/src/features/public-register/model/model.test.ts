import { describe, expect, it } from 'vitest';
import { routeOf } from '../routing/routes';
import { looksLikeCode, verifyAddress, verifyPage } from './codes';
import { exportAddress, filtersOf, listAddress, NO_FILTERS, searchOf } from './filters';
import { isValid, termKeyOf, verdictOf } from './verdict';

describe('what reads like a code', () => {
  it.each(['OCOP-7QK2M9XA', '83-832-28882-2-2022', '8936000000017', '123/QĐ-UBND', 'https://ocop.vn/q/x'])(
    '%s does',
    (typed) => expect(looksLikeCode(typed)).toBe(true),
  );
  it.each(['', 'xoai', 'xoài cao lãnh', 'khô cá 500g', 'Minh', 'gao-thom'])('“%s” does not', (typed) =>
    expect(looksLikeCode(typed)).toBe(false),
  );
  it('travels in the path unless a path would cut it', () => {
    expect(verifyPage('OCOP-7QK2M9XA')).toBe('/q/OCOP-7QK2M9XA');
    expect(verifyPage('123/QĐ')).toBe('/q?code=123%2FQ%C4%90');
    expect(verifyAddress('a#b')).toBe('/api/v1/public/verify?code=a%23b');
  });
});

describe('the address of a page', () => {
  const at = (address: string) => routeOf(new URL(address, 'https://ocop.vn'));
  it.each([
    ['/', { page: 'home' }],
    ['/tra-cuu/', { page: 'search' }],
    ['/q/OCOP-7QK2M9XA', { page: 'verify', code: 'OCOP-7QK2M9XA' }],
    ['/q/83%20832', { page: 'verify', code: '83 832' }],
    ['/q/%E0%A4%A', { page: 'verify', code: '%E0%A4%A' }],
    ['/q?code=123%2FQ%C4%90', { page: 'verify', code: '123/QĐ' }],
    ['/san-pham/OCOP-1', { page: 'product', code: 'OCOP-1' }],
    ['/san-pham', { page: 'notFound' }],
    ['/danh-sach/het-han', { page: 'list', list: 'expired' }],
    ['/danh-sach/khac', { page: 'notFound' }],
  ])('%s', (address, route) => expect(at(address)).toEqual(route));
});

describe('filters in an address', () => {
  it('come back as they went', () => {
    const filters = {
      ...NO_FILTERS,
      q: 'khô cá',
      stars: ['4', '5'],
      status: ['expired'],
      unit: '876',
      unitOn: '2025-06-30',
      sort: '-stars',
    };
    expect(filtersOf(searchOf(filters))).toEqual(filters);
  });
  it('leave out what means nothing', () => {
    expect(filtersOf('?stars=9,4,4&status=blessed&unitOn=2025-06-30&sort=price')).toEqual({
      ...NO_FILTERS,
      stars: ['4'],
    });
    expect(filtersOf('?unit=82&unitOn=soon').unitOn).toBe('');
    expect(searchOf(NO_FILTERS)).toBe('');
  });
  it('ask for a page of rows, and for a file of all', () => {
    expect(listAddress(NO_FILTERS)).toBe('/api/v1/public/products?limit=30');
    expect(exportAddress({ ...NO_FILTERS, stars: ['5', '4'] }, 'csv')).toBe(
      '/api/v1/public/products.csv?stars=5,4',
    );
  });
});

describe('verdicts', () => {
  it('are valid in two cases only, and never when unknown', () => {
    const all = [
      'in-force',
      'expiring',
      'expired',
      'suspended',
      'revoked',
      'withdrawn',
      'superseded',
      'not-yet',
      'unconfirmed',
      'none',
      '',
      'x',
    ];
    expect(all.filter((one) => isValid(verdictOf(one)))).toEqual(['in-force', 'expiring']);
    expect(verdictOf('toString')).toBe('other');
  });
  it('do not offer the term of what was taken back', () => {
    expect(termKeyOf('revoked')).toBe('public.verify.firstTerm');
    expect(termKeyOf('expiring')).toBe('public.verify.validTo');
  });
});
