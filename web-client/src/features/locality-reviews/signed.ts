/** A difference, with its sign. */
export const signed = (value: number, language: string) =>
  new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }).format(value);
