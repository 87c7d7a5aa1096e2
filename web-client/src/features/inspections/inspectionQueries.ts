import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import { findingFilter, inspectionFilter, type FindingSearch, type InspectionSearch } from './search';

const PAGE_SIZE = 50;

export const inspectionsQuery = (search: InspectionSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...inspectionFilter(search), limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['inspections', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/inspections', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const myVisitsQuery = queryOptions({
  queryKey: ['inspections', 'mine'],
  queryFn: async () =>
    (
      await dataOf(
        api.GET('/api/v1/inspections', { params: { query: { mine: true, open: true, limit: 200 } } }),
      )
    ).items.toSorted((a, b) => a.scheduledOn.localeCompare(b.scheduledOn)),
  retry: false,
});

export const readInspection = (id: string) =>
  dataOf(api.GET('/api/v1/inspections/{id}', { params: { path: { id } } }));

export const inspectionQuery = (id: string) =>
  queryOptions({ queryKey: ['inspections', id], queryFn: () => readInspection(id) });

/** The visits that look again at what one found. */
export const followersQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', 'follow', id],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/inspections', { params: { query: { follows: id, limit: 50 } } }))).items,
  });

export const findingsQuery = (search: FindingSearch) => {
  const cursor = search.after?.at(-1);
  const query = { ...findingFilter(search), limit: PAGE_SIZE, count: true, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ['findings', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/findings', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const myFindingsQuery = queryOptions({
  queryKey: ['findings', 'mine'],
  queryFn: () => dataOf(api.GET('/api/v1/me/findings')),
});

export const findingQuery = (id: string) =>
  queryOptions({
    queryKey: ['findings', id],
    queryFn: () => dataOf(api.GET('/api/v1/findings/{id}', { params: { path: { id } } })),
  });

export const checklistsQuery = (on: string) =>
  queryOptions({
    queryKey: ['checklists', on],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/checklists', { params: { query: { on, limit: 200 } } }))).items,
  });

/** Teams that work today or will, to choose from. */
export const teamChoicesQuery = queryOptions({
  queryKey: ['inspection-teams', 'choices'],
  queryFn: async () =>
    (
      await dataOf(api.GET('/api/v1/inspection-teams', { params: { query: { active: true, limit: 200 } } }))
    ).items.map((row) => ({ value: row.id, label: row.name })),
});

export const limitsQuery = queryOptions({
  queryKey: ['laboratory-limits'],
  queryFn: async () =>
    (await dataOf(api.GET('/api/v1/laboratory-limits', { params: { query: { limit: 200 } } }))).items,
});
