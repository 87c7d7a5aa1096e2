import { listOf, type RawSearch } from '@/lib/url';

export const PAGE_SIZE = 50;

export interface ClientSearch {
  after?: string[] | undefined;
}

export const readClientSearch = (raw: RawSearch): ClientSearch => ({ after: listOf(raw['after']) });
