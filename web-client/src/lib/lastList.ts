import { parseSearch, stringifySearch, type RawSearch } from './url';

const keyOf = (path: string) => `ocop.list.${path}`;

/** Remembers for this tab how a list was filtered, so that the way back from a record leads to the same rows. */
export function rememberList(path: string, search: object) {
  try {
    sessionStorage.setItem(keyOf(path), stringifySearch(search as RawSearch));
  } catch {
    // Without storage the way back leads to the whole list.
  }
}

export function lastListSearch(path: string): RawSearch {
  try {
    return parseSearch(sessionStorage.getItem(keyOf(path)) ?? '');
  } catch {
    return {};
  }
}
