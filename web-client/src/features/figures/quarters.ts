import type { TFunction } from 'i18next';

/** `2027-Q1` as people say it. */
export function quarterName(quarter: string, t: TFunction<'figures'>): string {
  const [year, number] = quarter.split('-Q');
  return t('quarter', { year, number });
}
