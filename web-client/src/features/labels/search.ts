import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const STATES = ['not-yet', 'in-force', 'expiring', 'expired', 'ended'] as const;
export const LEVELS = ['item', 'inner', 'case'] as const;

export interface GtinSearch {
  q?: string | undefined;
  state?: (typeof STATES)[number] | undefined;
  /** Only those that run out or have run out. */
  expiring?: true | undefined;
  subject?: string | undefined;
  product?: string | undefined;
  after?: string[] | undefined;
}

export interface ArtworkSearch {
  q?: string | undefined;
  /** Only those in use that are not right. */
  notRight?: true | undefined;
  subject?: string | undefined;
  product?: string | undefined;
  after?: string[] | undefined;
}

/** The product that something is entered for. */
export interface KnownProduct {
  product?: string | undefined;
  productName?: string | undefined;
}

const flag = (value: unknown) => (value === true || value === 'true' ? true : undefined);

export const readGtinSearch = (raw: RawSearch): GtinSearch => ({
  q: textOf(raw['q']),
  state: choicesOf(raw['state'], STATES)?.[0],
  expiring: flag(raw['expiring']),
  subject: textOf(raw['subject']),
  product: textOf(raw['product']),
  after: listOf(raw['after']),
});

export const readArtworkSearch = (raw: RawSearch): ArtworkSearch => ({
  q: textOf(raw['q']),
  notRight: flag(raw['notRight']),
  subject: textOf(raw['subject']),
  product: textOf(raw['product']),
  after: listOf(raw['after']),
});

export const readKnownProduct = (raw: RawSearch): KnownProduct => ({
  product: textOf(raw['product']),
  productName: textOf(raw['productName']),
});
