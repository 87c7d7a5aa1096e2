import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const PAGE_SIZE = 50;

export const USER_STATUSES = ['invited', 'active', 'disabled', 'erased'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

export interface UserSearch {
  q?: string | undefined;
  role?: string | undefined;
  status?: UserStatus | undefined;
  after?: string[] | undefined;
}

export function readUserSearch(raw: RawSearch): UserSearch {
  return {
    q: textOf(raw['q']),
    role: textOf(raw['role']),
    status: choicesOf(raw['status'], USER_STATUSES)?.[0],
    after: listOf(raw['after']),
  };
}
