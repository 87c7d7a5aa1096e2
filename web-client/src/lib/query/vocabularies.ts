import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/lib/api/client';
import type { paths } from '@/lib/api/schema';
import type { ProductType } from '@/lib/api/types';

/** Lists that change by law, not by the hour. */
const RARELY = 10 * 60_000;

interface Page<T> {
  items: T[];
  nextCursor?: string | null;
}

/** A vocabulary is short, but a page is shorter: follows the cursor to the end. */
async function everyPage<T>(load: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await load(cursor);
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return all;
}
const LARGEST_PAGE = 200;

/** Only what is asked for, so that an empty filter is no filter. */
const given = ({ on, q, kind }: AgencyFilter) => ({
  ...(on ? { on } : {}),
  ...(q ? { q } : {}),
  ...(kind ? { kind } : {}),
});

export const productTypesQuery = queryOptions({
  queryKey: ['product-types'],
  queryFn: () =>
    everyPage((cursor) =>
      dataOf(api.GET('/api/v1/product-types', { params: { query: { limit: LARGEST_PAGE, cursor } } })),
    ),
  staleTime: RARELY,
});

/** Types with their names in one language; an English one that is missing stays Vietnamese. */
export const inLanguage = (types: ProductType[] | undefined, language: string): ProductType[] =>
  (types ?? []).map((type) =>
    language === 'en'
      ? { ...type, name: type.nameEn ?? type.name, groupName: type.groupNameEn ?? type.groupName }
      : type,
  );

export interface UnitFilter {
  on?: string;
  level?: 'province' | 'district' | 'commune';
  parent?: string;
  q?: string;
}

export const unitsQuery = (filter: UnitFilter) =>
  queryOptions({
    queryKey: ['administrative-units', filter],
    queryFn: () =>
      everyPage((cursor) =>
        dataOf(
          api.GET('/api/v1/administrative-units', {
            params: { query: { ...filter, limit: LARGEST_PAGE, cursor } },
          }),
        ),
      ),
    staleTime: RARELY,
  });

export interface AgencyFilter {
  on?: string | undefined;
  q?: string | undefined;
  kind?: NonNullable<paths['/api/v1/agencies']['get']['parameters']['query']>['kind'];
}

export const agenciesQuery = (filter: AgencyFilter) =>
  queryOptions({
    queryKey: ['agencies', filter],
    queryFn: () =>
      everyPage((cursor) =>
        dataOf(
          api.GET('/api/v1/agencies', {
            params: { query: { ...given(filter), limit: LARGEST_PAGE, cursor } },
          }),
        ),
      ),
    staleTime: RARELY,
  });

export const workItemsQuery = queryOptions({
  queryKey: ['work-items'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/work-items'))).items,
});
