import { expect, it } from 'vitest';
import { requiredDate } from './checks';
import { changedFields, isGtin, linesOf } from './values';

it.each(['8936012345674', '12345670', '036000291452'])('takes the barcode %s', (gtin) =>
  expect(isGtin(gtin)).toBe(true),
);
it.each(['8936012345678', '1234', 'abcdefgh'])('refuses the barcode %s', (gtin) =>
  expect(isGtin(gtin)).toBe(false),
);
it('reads one value per line, once each', () => expect(linesOf(' A\n\nB \nA')).toEqual(['A', 'B']));
it('says only what changed', () =>
  expect(
    changedFields({ name: 'a', gtins: ['1'], story: null }, { name: 'a', gtins: ['2'], story: null }),
  ).toEqual({
    gtins: ['2'],
  }));
it('refuses a day that does not exist', () => {
  expect(requiredDate().safeParse('31/02/2025').success).toBe(false);
  expect(requiredDate().safeParse('2025-02-28').success).toBe(true);
  expect(requiredDate().safeParse('').success).toBe(false);
});
