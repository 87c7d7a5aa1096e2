/** The server counts no further than this; more is "more than". */
export const COUNT_CAP = 1000;

export const formatNumber = (value: number, language: string) =>
  new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value);

export function formatCount(total: number | null | undefined, language: string): string {
  if (total === null || total === undefined) return '…';
  return total > COUNT_CAP ? `${formatNumber(COUNT_CAP, language)}+` : formatNumber(total, language);
}

/** What was typed as a quantity, with thousands and decimals as the language writes them; null when it is none. */
export function parseQuantity(text: string, language: string): number | null {
  const [group, point] = language === 'vi' ? ['\\.', ','] : [',', '\\.'];
  const typed = text.replace(/\s/g, '');
  const pattern = new RegExp(`^(\\d{1,9}|\\d{1,3}(${group}\\d{3}){1,2})(${point}\\d{1,3})?$`);
  if (!pattern.test(typed)) return null;
  return Number(typed.replace(new RegExp(group, 'g'), '').replace(',', '.'));
}
