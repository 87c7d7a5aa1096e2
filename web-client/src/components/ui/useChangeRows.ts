import type { HistoryItem } from '@/lib/api/types';
import { useEventTexts } from './useEventTexts';

export interface ChangeRow {
  label: string;
  /** Nothing where the value was entered for the first time. */
  before: string | undefined;
  after: string;
}
/** The server puts names for the ids it can; one that stays an id says nothing to a reader. */
const isId = (value: unknown) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(String(value));

/** What changed in words, each thing once: a record that is named beside its id comes twice. */
export function useChangeRows() {
  const texts = useEventTexts();
  const shown = (field: string, held: unknown): string => {
    if (held === null || held === undefined || held === '') return '–';
    if (Array.isArray(held)) return held.map((one) => shown(field, one)).join(', ');
    return typeof held === 'object' ? JSON.stringify(held) : texts.value(field, String(held));
  };
  return (changes: HistoryItem['changes']): ChangeRow[] => {
    const rows = new Map<string, ChangeRow>();
    for (const { field, before, after } of changes) {
      if (isId(after)) continue;
      const row = {
        label: texts.field(field),
        before: before === null || before === undefined ? undefined : shown(field, before),
        after: shown(field, after),
      };
      rows.set(Object.values(row).join('\n'), row);
    }
    return [...rows.values()];
  };
}
