export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** GS1: the last digit makes the weighted sum a multiple of ten. */
export function isGtin(text: string): boolean {
  if (!/^(\d{8}|\d{12}|\d{13}|\d{14})$/.test(text)) return false;
  const digits = [...text].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** Empty entries travel as null: in a merge patch that is what removes a value. */
export const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** The entries of `values` that differ from `base`: a merge patch says only what changed. */
export function changedFields<T extends Record<string, unknown>>(base: T, values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key])),
  ) as Partial<T>;
}
