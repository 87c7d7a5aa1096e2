import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const STATES = [
  'reserved',
  'printed',
  'handed-over',
  'activated',
  'spoiled',
  'lost',
  'void',
  'recalled',
] as const;
export const ALERT_STATES = ['open', 'confirmed', 'dismissed'] as const;

export interface StampSearch {
  q?: string | undefined;
  series?: string | undefined;
  state?: (typeof STATES)[number] | undefined;
  subject?: string | undefined;
  product?: string | undefined;
  grantedFrom?: string | undefined;
  grantedTo?: string | undefined;
  after?: string[] | undefined;
}

export const readStampSearch = (raw: RawSearch): StampSearch => ({
  q: textOf(raw['q']),
  series: textOf(raw['series']),
  state: choicesOf(raw['state'], STATES)?.[0],
  subject: textOf(raw['subject']),
  product: textOf(raw['product']),
  grantedFrom: textOf(raw['grantedFrom']),
  grantedTo: textOf(raw['grantedTo']),
  after: listOf(raw['after']),
});

export interface AlertSearch {
  status?: (typeof ALERT_STATES)[number] | undefined;
  grant?: string | undefined;
  after?: string[] | undefined;
}

export const readAlertSearch = (raw: RawSearch): AlertSearch => ({
  status: choicesOf(raw['status'], ALERT_STATES)?.[0],
  grant: textOf(raw['grant']),
  after: listOf(raw['after']),
});
