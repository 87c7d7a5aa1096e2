import { describe, expect, it } from 'vitest';

const texts = import.meta.glob<Record<string, unknown>>('./{vi,en}/*.json', {
  eager: true,
  import: 'default',
});

const PLURAL = /_(one|other)$/;
function keysOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix.replace(PLURAL, '')];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, prefix ? `${prefix}.${key}` : key));
}
function namesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? '').sort();
}

describe.each(Object.keys(texts).filter((path) => path.startsWith('./vi/')))('%s', (path) => {
  const english = texts[path.replace('/vi/', '/en/')];

  it('says everything in English too', () => {
    expect([...new Set(keysOf(english))].sort()).toEqual([...new Set(keysOf(texts[path]))].sort());
  });

  it('fills the same places', () => {
    expect([...new Set(namesIn(english))]).toEqual([...new Set(namesIn(texts[path]))]);
  });
});
