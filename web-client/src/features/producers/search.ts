import { choicesOf, listOf, type RawSearch } from '@/lib/url';

export const PAGE_SIZE = 50;

export const CHANGE_STATUSES = ['waiting', 'approved', 'rejected', 'taken-back'] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

export interface ChangeRequestSearch {
  status?: ChangeStatus | undefined;
  after?: string[] | undefined;
}

export const readChangeRequestSearch = (raw: RawSearch): ChangeRequestSearch => ({
  status: choicesOf(raw['status'], CHANGE_STATUSES)?.[0],
  after: listOf(raw['after']),
});

export const REQUEST_STATUSES = ['waiting', 'approved', 'rejected', 'expired'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export interface RequestSearch {
  status?: RequestStatus | undefined;
  after?: string[] | undefined;
}

export const readRequestSearch = (raw: RawSearch): RequestSearch => ({
  status: choicesOf(raw['status'], REQUEST_STATUSES)?.[0],
  after: listOf(raw['after']),
});
