import { choicesOf, dateOf, listOf, textOf, type RawSearch } from '@/lib/url';

/** The first word of an event's name: what it happened to. */
export const KINDS = [
  'session',
  'user',
  'product',
  'subject',
  'certification',
  'import',
  'agency',
  'unit',
  'client',
  'audit',
  'job',
  'retention',
] as const;
export type Kind = (typeof KINDS)[number];

export interface AuditSearch {
  from?: string | undefined;
  to?: string | undefined;
  kind?: Kind | undefined;
  /** Id of the account that did it. */
  actor?: string | undefined;
  /** Id of what it happened to. */
  record?: string | undefined;
  after?: string[] | undefined;
}

export function readAuditSearch(raw: RawSearch): AuditSearch {
  return {
    from: dateOf(raw['from']),
    to: dateOf(raw['to']),
    kind: choicesOf(raw['kind'], KINDS)?.[0],
    actor: textOf(raw['actor']),
    record: textOf(raw['record']),
    after: listOf(raw['after']),
  };
}

/** As the API asks for it. */
export const filterOf = ({ from, to, kind, actor, record }: AuditSearch) => ({
  from,
  to,
  type: kind && `${kind}.`,
  actor,
  record,
});
