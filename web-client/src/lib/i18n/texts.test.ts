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

/** The ledger's own list of events: what a history or the audit shows of them must have words, not names of code. */
const EVENTS = import.meta.glob<string>('../../../../src/Ocop.Domain/*/*Events.cs', {
  eager: true,
  import: 'default',
  query: '?raw',
});

describe('the history', () => {
  const source = Object.values(EVENTS).join('\n');
  const words = texts['./vi/events.json'];

  it('has words for every event', () => {
    const types = [...source.matchAll(/EventType\("(.+)\.v\d+"/g)].map((match) =>
      match[1]?.replace('.', '_'),
    );
    expect(types.length).toBeGreaterThan(35);
    expect(words).toHaveProperty('type');
    expect(Object.keys(words?.type ?? {}).sort()).toEqual(types.sort());
  });
});
