import { useSyncExternalStore } from 'react';
import { loadPublicEnglish, publicTexts } from './public';

/**
 * The public entry's own translator: the library of the staff entry weighs more than all of its pages together.
 * Same files, same form: `{{name}}` is filled in, `_one` and `_other` follow `count`.
 */
export type Language = 'vi' | 'en';

type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];
export type TextKey = Keys<typeof publicTexts>;
export type Values = Record<string, string | number>;

const STORED_LANGUAGE = 'ocop.language';
const texts: Record<Language, unknown> = { vi: publicTexts, en: undefined };
const listeners = new Set<() => void>();
let current: Language = 'vi';

const lookUp = (key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], texts[current]);

export function text(key: TextKey, values: Values = {}): string {
  const plural =
    typeof values.count === 'number' ? lookUp(`${key}_${values.count === 1 ? 'one' : 'other'}`) : undefined;
  const found = String(plural ?? lookUp(key) ?? key);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

export async function setLanguage(language: Language) {
  if (language === 'en') texts.en ??= await loadPublicEnglish();
  current = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORED_LANGUAGE, language);
  } catch {
    // A browser that forbids storage forgets the choice; nothing else depends on it.
  }
  listeners.forEach((listener) => listener());
}

/** Before the first drawing, so that an English reader never sees Vietnamese flash by. */
export async function startLanguage() {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(STORED_LANGUAGE);
  } catch {
    // As above.
  }
  if (stored === 'en') await setLanguage('en');
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export function useText() {
  const language = useSyncExternalStore(subscribe, () => current);
  return { t: text, language };
}
