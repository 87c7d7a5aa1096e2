import { choicesOf, dateOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const KINDS = ['window-opens', 'window-closes'] as const;
export const CHANNELS = ['email', 'print'] as const;

export interface NoticeSearch {
  kind?: (typeof KINDS)[number] | undefined;
  channel?: (typeof CHANNELS)[number] | undefined;
  batch?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  after?: string[] | undefined;
}

export function readNoticeSearch(raw: RawSearch): NoticeSearch {
  return {
    kind: choicesOf(raw['kind'], KINDS)?.[0],
    channel: choicesOf(raw['channel'], CHANNELS)?.[0],
    batch: textOf(raw['batch']),
    from: dateOf(raw['from']),
    to: dateOf(raw['to']),
    after: listOf(raw['after']),
  };
}
