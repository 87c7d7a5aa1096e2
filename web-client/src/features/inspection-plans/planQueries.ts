import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import type { PlanSearch, TeamSearch } from './search';

const PAGE_SIZE = 50;

export const plansQuery = ({ year, status, after }: PlanSearch) => {
  const cursor = after?.at(-1);
  const query = {
    limit: PAGE_SIZE,
    ...(year ? { year: Number(year) } : {}),
    ...(status ? { status } : {}),
    ...(cursor ? { cursor } : {}),
  };
  return queryOptions({
    queryKey: ['inspection-plans', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/inspection-plans', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspection-plans', id],
    queryFn: () => dataOf(api.GET('/api/v1/inspection-plans/{id}', { params: { path: { id } } })),
  });

export interface ProposalFilter {
  year: number;
  q: string;
  unit: string | null;
  unplanned: boolean;
}

export const proposalsQuery = ({ year, q, unit, unplanned }: ProposalFilter, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['inspection-plans', 'proposals', year, q, unit, unplanned, cursor],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/inspection-plans/proposals', {
          params: {
            query: {
              year,
              unplanned,
              limit: 25,
              count: true,
              ...(q ? { q } : {}),
              ...(unit ? { unit } : {}),
              ...(cursor ? { cursor } : {}),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const teamsQuery = ({ all, after }: TeamSearch) => {
  const cursor = after?.at(-1);
  const query = { active: !all, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['inspection-teams', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/inspection-teams', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const teamQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspection-teams', id],
    queryFn: () => dataOf(api.GET('/api/v1/inspection-teams/{id}', { params: { path: { id } } })),
  });

/** For choosing one: those that work today or will. */
export const activeTeamsQuery = queryOptions({
  queryKey: ['inspection-teams', 'active'],
  queryFn: async () =>
    (await dataOf(api.GET('/api/v1/inspection-teams', { params: { query: { active: true, limit: 200 } } })))
      .items,
});
