/** The server counts no further than this; more is "more than". */
export const COUNT_CAP = 1000;

export const formatNumber = (value: number, language: string) =>
  new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value);

export function formatCount(total: number | null | undefined, language: string): string {
  if (total === null || total === undefined) return '…';
  return total > COUNT_CAP ? `${formatNumber(COUNT_CAP, language)}+` : formatNumber(total, language);
}
