import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, formatDate, instantOf, parseTypedDate, timeOfDay, today } from './dates';

describe('parseTypedDate', () => {
  it.each([
    ['15/03/2025', '2025-03-15'],
    ['5/3/2025', '2025-03-05'],
    ['15-03-2025', '2025-03-15'],
    ['15032025', '2025-03-15'],
    ['2025-03-15', '2025-03-15'],
    [' 29/02/2024 ', '2024-02-29'],
  ])('reads %s', (text, iso) => expect(parseTypedDate(text)).toBe(iso));

  it.each(['29/02/2025', '31/04/2025', '00/01/2025', '15/13/2025', '15/03/25', 'hôm nay', ''])(
    'refuses %s',
    (text) => expect(parseTypedDate(text)).toBeNull(),
  );
});

it('shows a day as people write it', () => expect(formatDate('2025-03-05')).toBe('05/03/2025'));
it('shows nothing where there is no day', () => expect(formatDate(null)).toBe(''));
it('takes the day of the province, which is ahead of UTC', () =>
  expect(today(new Date('2026-03-01T17:30:00Z'))).toBe('2026-03-02'));
it('counts days over a month', () => {
  expect(addDays('2025-01-31', 1)).toBe('2025-02-01');
  expect(daysBetween('2025-02-01', '2025-03-01')).toBe(28);
});

it.each([
  ['2026-11-23', '7:05', '2026-11-23T07:05:00+07:00'],
  ['2026-11-23', '23h59', '2026-11-23T23:59:00+07:00'],
  ['2026-11-23', '24:00', null],
  ['2026-11-23', '', null],
  ['', '07:05', null],
])('reads %s %s as a moment of the province', (day, time, instant) =>
  expect(instantOf(day, time)).toBe(instant),
);
it('tells the time of the province', () => expect(timeOfDay(new Date('2026-03-01T17:30:00Z'))).toBe('00:30'));
