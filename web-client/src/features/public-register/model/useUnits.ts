import { API, useAnswer } from './fetching';
import type { Page, Unit } from './types';

/** The day before the new order: what people mean by "the old units". */
export const LAST_OLD_DAY = '2025-06-30';

const asked = (query: Record<string, string>) => `${API}/administrative-units?${new URLSearchParams(query)}`;
const sorted = (units: Unit[] | undefined) =>
  units?.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')) ?? [];

/** Units of a level on a day, below a parent where one is given; nothing is asked for before it is wanted. */
export function useUnits(level: 'commune' | 'district', on: string, parent: string, wanted: boolean): Unit[] {
  const query: Record<string, string> = { level, limit: '200' };
  if (on) query.on = on;
  if (parent) query.parent = parent;
  const { data } = useAnswer<Page<Unit>>(wanted ? asked(query) : null, true);
  return sorted(data?.items);
}

/** The unit that an address names, so that its filter can be called by name. */
export function useUnit(code: string, on: string): Unit | undefined {
  const query: Record<string, string> = { q: code, limit: '20' };
  if (on) query.on = on;
  const { data } = useAnswer<Page<Unit>>(code ? asked(query) : null, true);
  return code ? data?.items.find((unit) => unit.code === code) : undefined;
}
