import { API } from './fetching';

/** What narrows a list. It lives in the address, so that a link shows the same rows to anybody. */
export interface Filters {
  q: string;
  stars: string[];
  status: string[];
  group: string;
  unit: string;
  /** The day whose boundaries `unit` is read by; empty = today. */
  unitOn: string;
  sort: string;
}

export const NO_FILTERS: Filters = {
  q: '',
  stars: [],
  status: [],
  group: '',
  unit: '',
  unitOn: '',
  sort: '',
};

export const STARS = ['5', '4', '3'];
export const FILTER_STATUSES = [
  'in-force',
  'expiring',
  'expired',
  'suspended',
  'revoked',
  'withdrawn',
  'not-yet',
  'unconfirmed',
] as const;
export const SORTS = ['', 'expiresOn', '-expiresOn', '-stars'];

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const listOf = (query: URLSearchParams, name: string, allowed: readonly string[]) => [
  ...new Set(
    query
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter((value) => allowed.includes(value)),
  ),
];

/** Reads an address; what nobody could have meant is left out. */
export function filtersOf(search: string): Filters {
  const query = new URLSearchParams(search);
  const unit = query.get('unit') ?? '';
  const unitOn = query.get('unitOn') ?? '';
  const sort = query.get('sort') ?? '';
  return {
    q: query.get('q') ?? '',
    stars: listOf(query, 'stars', STARS),
    status: listOf(query, 'status', FILTER_STATUSES),
    group: query.get('group') ?? '',
    unit,
    unitOn: unit && ISO_DAY.test(unitOn) ? unitOn : '',
    sort: SORTS.includes(sort) ? sort : '',
  };
}

/** The short form of an address: only what narrows, always in the same order. */
export function searchOf(filters: Partial<Filters>): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(NO_FILTERS) as (keyof Filters)[]) {
    const value = filters[name] ?? '';
    const joined = Array.isArray(value) ? value.join(',') : value.trim();
    if (joined) query.set(name, joined);
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

export const PAGE_SIZE = 30;
const suffixed = (filters: Filters, suffix: string, list?: string) =>
  list
    ? `${API}/lists/${list}${suffix}${searchOf({ ...filters, status: [] })}`
    : `${API}/products${suffix}${searchOf(filters)}`;
/** The same rows as a file; of a published list, or of the register. */
export const exportAddress = (filters: Filters, format: 'csv' | 'xlsx' | 'rss', list?: string) =>
  suffixed(filters, `.${format}`, list);
export const listAddress = (filters: Filters, list?: string) => {
  const address = suffixed(filters, '', list);
  return `${address}${address.includes('?') ? '&' : '?'}limit=${PAGE_SIZE}`;
};
/** How many of its rows lie in which unit, whichever unit is chosen. */
export const unitsAddress = (filters: Filters, list: string) =>
  suffixed({ ...filters, unit: '', unitOn: '', sort: '' }, '/units', list);

export const isNarrowed = (filters: Filters): boolean => searchOf({ ...filters, sort: '' }) !== '';

/** How many conditions beside the words: shown on the button that opens the panel. */
export const countConditions = (filters: Filters): number =>
  filters.stars.length + filters.status.length + Number(filters.group !== '') + Number(filters.unit !== '');
