/** The state of a list lives in the address, readable: `?status=in-force,expiring&stars=4,5`. */
export type RawSearch = Record<string, unknown>;

export function parseSearch(text: string): RawSearch {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: RawSearch): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text !== undefined && text !== null && text !== '') params.set(key, String(text));
  }
  const query = params.toString().replaceAll('%2C', ',');
  return query ? `?${query}` : '';
}

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

export function listOf(value: unknown): string[] | undefined {
  const items = Array.isArray(value) ? value.map(String) : (textOf(value)?.split(',') ?? []);
  const kept = items.map((item) => item.trim()).filter((item) => item !== '');
  return kept.length > 0 ? kept : undefined;
}

export function choicesOf<T extends string>(value: unknown, allowed: readonly T[]): T[] | undefined {
  const kept = listOf(value)?.filter((item): item is T => (allowed as readonly string[]).includes(item));
  return kept && kept.length > 0 ? kept : undefined;
}

export const dateOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
};

/** Addresses of the API repeat a name for each value. */
export function apiQuery(values: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values))
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined && item !== null && item !== '') params.append(key, String(item));
  const query = params.toString();
  return query ? `?${query}` : '';
}
