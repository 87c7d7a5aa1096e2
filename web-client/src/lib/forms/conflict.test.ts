import { expect, it } from 'vitest';
import { compare } from './conflict';

const base = { name: 'Khô cá lóc', story: 'cũ', code: 'A' };

it('asks only about what both sides changed differently', () => {
  const { disputed } = compare(base, { ...base, name: 'Khô lóc', story: 'mới' }, { ...base, name: 'Khô cá' });
  expect(disputed).toEqual(['name']);
});
it('keeps what the other person changed alone', () => {
  const { merged } = compare(base, { ...base, story: 'mới' }, { ...base, code: 'B' });
  expect(merged).toEqual({ name: 'Khô cá lóc', story: 'mới', code: 'B' });
});
it('sees no dispute where both wrote the same', () =>
  expect(compare(base, { ...base, name: 'X' }, { ...base, name: 'X' }).disputed).toEqual([]));
