import { SUBJECT_KINDS, isWorkItem, type SubjectKind, type WorkItemKind } from '@/lib/kinds';
import { STATUSES, type Status } from '@/lib/status';
import { choicesOf, dateOf, listOf, textOf, type RawSearch } from '@/lib/url';

export const STAR_CHOICES = ['5', '4', '3'] as const;
export const PAGE_SIZE = 50;

/** The state of the product list, all of it in the address, so that a pasted link shows the same rows. */
export interface ProductSearch {
  q?: string | undefined;
  group?: string | undefined;
  type?: string | undefined;
  unit?: string | undefined;
  unitOn?: string | undefined;
  stars?: string[] | undefined;
  status?: Status[] | undefined;
  expiresFrom?: string | undefined;
  expiresTo?: string | undefined;
  subjectKind?: SubjectKind[] | undefined;
  subject?: string | undefined;
  workItem?: WorkItemKind | undefined;
  asOf?: string | undefined;
  sort?: string | undefined;
  /** Columns that differ from the default: hidden ones, and `+name` for extra ones shown. */
  cols?: string[] | undefined;
  /** Cursors of the pages gone through; the last one is this page. */
  after?: string[] | undefined;
}

const SORTS = ['name', 'expiresOn', 'stars', 'code'].flatMap((name) => [name, `-${name}`]);

export function readProductSearch(raw: RawSearch): ProductSearch {
  const sort = textOf(raw['sort']);
  return {
    q: textOf(raw['q']),
    group: textOf(raw['group']),
    type: textOf(raw['type']),
    unit: textOf(raw['unit']),
    unitOn: dateOf(raw['unitOn']),
    stars: choicesOf(raw['stars'], STAR_CHOICES),
    status: choicesOf(raw['status'], STATUSES),
    expiresFrom: dateOf(raw['expiresFrom']),
    expiresTo: dateOf(raw['expiresTo']),
    subjectKind: choicesOf(raw['subjectKind'], SUBJECT_KINDS),
    subject: textOf(raw['subject']),
    workItem: isWorkItem(raw['workItem']) ? raw['workItem'] : undefined,
    asOf: dateOf(raw['asOf']),
    sort: sort && SORTS.includes(sort) ? sort : undefined,
    cols: listOf(raw['cols']),
    after: listOf(raw['after']),
  };
}

export const FILTER_KEYS = [
  'q',
  'status',
  'stars',
  'group',
  'type',
  'unit',
  'unitOn',
  'expiresFrom',
  'expiresTo',
  'subjectKind',
  'subject',
  'workItem',
  'asOf',
] as const satisfies readonly (keyof ProductSearch)[];

/** What the API is asked, without what only concerns this screen. */
export function filterOf(search: ProductSearch) {
  const { cols: _cols, after: _after, ...filter } = search;
  return filter;
}

export const isFiltered = (search: ProductSearch) => FILTER_KEYS.some((key) => search[key] !== undefined);
