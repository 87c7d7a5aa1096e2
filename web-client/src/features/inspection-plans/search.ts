import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const PLAN_STATUSES = ['draft', 'submitted', 'approved'] as const;
export const PLAN_KINDS = ['yearly', 'thematic'] as const;
export const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export interface PlanSearch {
  year?: string | undefined;
  status?: (typeof PLAN_STATUSES)[number] | undefined;
  after?: string[] | undefined;
}

const yearOf = (value: unknown) => {
  const text = typeof value === 'number' ? String(value) : textOf(value);
  return text && /^20\d\d$/.test(text) ? text : undefined;
};

export const readPlanSearch = (raw: RawSearch): PlanSearch => ({
  year: yearOf(raw['year']),
  status: choicesOf(raw['status'], PLAN_STATUSES)?.[0],
  after: listOf(raw['after']),
});

export interface TeamSearch {
  all?: boolean | undefined;
  after?: string[] | undefined;
}

export const readTeamSearch = (raw: RawSearch): TeamSearch => ({
  all: raw['all'] === true || raw['all'] === 'true' ? true : undefined,
  after: listOf(raw['after']),
});
