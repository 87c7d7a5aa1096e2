import type { TFunction } from 'i18next';

/** `2027-Q1` as people say it. */
export function quarterName(quarter: string, t: TFunction<'figures'>): string {
  const [year, number] = quarter.split('-Q');
  return t('quarter', { year, number });
}

export interface Quarter {
  quarter: string;
  from: string;
  to: string;
}

/** Every quarter between two days, also those in which nothing happens. */
export function quartersBetween(from: string, to: string): Quarter[] {
  const quarters: Quarter[] = [];
  let [year, number] = [Number(from.slice(0, 4)), Math.ceil(Number(from.slice(5, 7)) / 3)];
  for (;;) {
    const first = `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`;
    if (first > to) return quarters;
    const last = new Date(Date.UTC(year, number * 3, 0)).toISOString().slice(0, 10);
    quarters.push({ quarter: `${year}-Q${number}`, from: first, to: last });
    [year, number] = number === 4 ? [year + 1, 1] : [year, number + 1];
  }
}
