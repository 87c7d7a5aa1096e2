import { changedFields } from './values';

/**
 * Three states of one record: what the officer started from, what they want, and what the server holds by now.
 * Only what both changed, differently, needs a choice; what one side changed alone is kept.
 */
export function compare<T extends Record<string, unknown>>(base: T, mine: T, server: T) {
  const byMe = changedFields(base, mine);
  const byOthers = changedFields(base, server);
  const disputed = Object.keys(byMe).filter(
    (field) => field in byOthers && JSON.stringify(mine[field]) !== JSON.stringify(server[field]),
  );
  return { disputed: disputed as (keyof T & string)[], merged: { ...server, ...byMe } as T };
}
