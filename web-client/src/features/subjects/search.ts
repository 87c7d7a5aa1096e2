import { SUBJECT_KINDS, isWorkItem, type SubjectKind, type WorkItemKind } from '@/lib/kinds';
import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const PAGE_SIZE = 50;

export interface SubjectSearch {
  q?: string | undefined;
  kind?: SubjectKind[] | undefined;
  unit?: string | undefined;
  workItem?: WorkItemKind | undefined;
  sort?: string | undefined;
  after?: string[] | undefined;
}

const SORTS = ['name', '-name', 'productCount', '-productCount'];

export function readSubjectSearch(raw: RawSearch): SubjectSearch {
  const sort = textOf(raw['sort']);
  return {
    q: textOf(raw['q']),
    kind: choicesOf(raw['kind'], SUBJECT_KINDS),
    unit: textOf(raw['unit']),
    workItem: isWorkItem(raw['workItem']) ? raw['workItem'] : undefined,
    sort: sort && SORTS.includes(sort) ? sort : undefined,
    after: listOf(raw['after']),
  };
}

export const FILTER_KEYS = ['q', 'kind', 'unit', 'workItem'] as const;

export function filterOf(search: SubjectSearch) {
  const { after: _after, ...filter } = search;
  return filter;
}
