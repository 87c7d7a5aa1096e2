import { choicesOf, dateOf, textOf, type RawSearch } from '@/lib/url';

export const UNIT_LEVELS = ['province', 'district', 'commune'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

export interface UnitSearch {
  on?: string | undefined;
  q?: string | undefined;
  level?: UnitLevel | undefined;
}

export const readUnitSearch = (raw: RawSearch): UnitSearch => ({
  on: dateOf(raw['on']),
  q: textOf(raw['q']),
  level: choicesOf(raw['level'], UNIT_LEVELS)?.[0],
});
