import { textOf, type RawSearch } from '@/lib/url';

export interface HolidaySearch {
  year?: number | undefined;
}

export const readHolidaySearch = (raw: RawSearch): HolidaySearch => {
  const year = Number(textOf(raw['year']));
  return Number.isInteger(year) && year >= 1900 && year <= 2999 ? { year } : {};
};
