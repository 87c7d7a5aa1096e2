import { expect, it } from 'vitest';
import { changedWords } from './changedWords';

const marked = (pieces: { text: string; changed: boolean }[]) =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

it('marks the words that differ and leaves the rest', () => {
  const { before, after } = changedWords('Mắm cá linh ủ ba tháng', 'Mắm cá linh Mỹ Tho ủ chín tháng');
  expect(marked(before)).toBe('Mắm cá linh ủ [ba] tháng');
  expect(marked(after)).toBe('Mắm cá linh [Mỹ Tho ]ủ [chín] tháng');
});

it('does not take a word for changed because of the mark after it', () => {
  const { before, after } = changedWords('trong lu sành.', 'trong lu sành, sạch.');
  expect(marked(before)).toBe('trong lu sành.');
  expect(marked(after)).toBe('trong lu sành[, sạch].');
});

it('marks everything where one side is empty', () => {
  expect(marked(changedWords('', 'Mới').after)).toBe('[Mới]');
  expect(marked(changedWords('Cũ', '').before)).toBe('[Cũ]');
});

it('keeps every character on its side', () => {
  const [before, after] = ['a  b\nc', 'a b\n\nc d'];
  const sides = changedWords(before, after);
  expect(sides.before.map(({ text }) => text).join('')).toBe(before);
  expect(sides.after.map(({ text }) => text).join('')).toBe(after);
});

it('does not compare what is too long', () => {
  const long = 'chữ '.repeat(2000);
  expect(changedWords(long, 'ngắn')).toEqual({
    before: [{ text: long, changed: true }],
    after: [{ text: 'ngắn', changed: true }],
  });
});
