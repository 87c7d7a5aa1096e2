import { SUBJECT_KINDS, isWorkItem, type SubjectKind, type WorkItemKind } from '@/lib/kinds';
import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const PAGE_SIZE = 50;

export interface SubjectSearch {
  q?: string | undefined;
  kind?: SubjectKind[] | undefined;
  unit?: string | undefined;
  workItem?: WorkItemKind | undefined;
  sort?: Sort | undefined;
  after?: string[] | undefined;
}

const SORTS = ['name', '-name', 'productCount', '-productCount'] as const;
type Sort = (typeof SORTS)[number];

export function readSubjectSearch(raw: RawSearch): SubjectSearch {
  return {
    q: textOf(raw['q']),
    kind: choicesOf(raw['kind'], SUBJECT_KINDS),
    unit: textOf(raw['unit']),
    workItem: isWorkItem(raw['workItem']) ? raw['workItem'] : undefined,
    sort: SORTS.find((sort) => sort === raw['sort']),
    after: listOf(raw['after']),
  };
}

export const FILTER_KEYS = ['q', 'kind', 'unit', 'workItem'] as const;

export function filterOf(search: SubjectSearch) {
  const { after: _after, ...filter } = search;
  return filter;
}
