import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { formatTime } from '@/lib/format/dates';
import { useText } from '@/lib/i18n/plain';
import {
  countConditions,
  exportAddress,
  filtersOf,
  listAddress,
  NO_FILTERS,
  searchOf,
  SORTS,
  type Filters,
} from './model/filters';
import { useProducts } from './model/useProducts';
import { ActiveFilters, useActiveFilters } from './parts/ActiveFilters';
import { Failure } from './parts/Failure';
import { FilterPanel } from './parts/FilterPanel';
import { Icon } from './parts/icons';
import { ProductRows, WaitingRows } from './parts/ProductRows';
import { note } from './routing/navigation';

const TYPING_PAUSE = 250;
/** The server counts no further. */
const COUNT_CAP = 1000;
const SORT_TEXTS = {
  '': 'public.list.byName',
  expiresOn: 'public.list.byExpiry',
  '-expiresOn': 'public.list.byExpiryLast',
  '-stars': 'public.list.byStars',
} as const;

/** The words in the field and the filters in the address, which is the truth: back, reload and a sent link agree. */
export function useFilters(path: string, search: string) {
  const filters = filtersOf(search);
  const [typed, setTyped] = useState(filters.q);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(filters.q);

  useEffect(() => {
    if (filters.q !== sent.current) {
      sent.current = filters.q;
      setTyped(filters.q);
    }
  }, [filters.q]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const addressOf = (change: Partial<Filters>) => path + searchOf({ ...filters, ...change });
  const send = (q: string) => {
    clearTimeout(waiting.current);
    sent.current = q.trim();
    note(addressOf({ q }), location.pathname === path ? 'letter' : 'step');
  };
  return {
    filters,
    typed,
    addressOf,
    type: (text: string) => {
      setTyped(text);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => send(text), text ? TYPING_PAUSE : 0);
    },
    submit: () => send(typed),
    change: (change: Partial<Filters>) => {
      clearTimeout(waiting.current);
      const q = change.q ?? typed.trim();
      if (change.q !== undefined) setTyped(change.q);
      sent.current = q;
      note(addressOf({ ...change, q }), 'step');
    },
  };
}
export type FilterState = ReturnType<typeof useFilters>;

/** The list itself: conditions, count, rows, more, exports; the same on the search page and on the public lists. */
export function Register({
  state,
  fixed = [],
  list: name,
  children,
}: {
  state: FilterState;
  /** The only states that are shown. */
  fixed?: string[];
  /** A published list instead of the register. */
  list?: string;
  /** Between the count and the rows. */
  children?: ReactNode;
}) {
  const { t, language } = useText();
  const id = useId();
  const { filters } = state;
  const isFixed = fixed.length > 0 || name !== undefined;
  const asked = isFixed ? { ...filters, status: fixed } : filters;
  const products = useProducts(listAddress(asked, name));
  const active = useActiveFilters(isFixed ? { ...filters, status: [] } : filters);
  const [open, setOpen] = useState(false);
  const { list, error, busy } = products;
  const conditions = countConditions(isFixed ? { ...filters, status: [] } : filters);
  const total = list?.total ?? null;
  const found =
    list === undefined
      ? t('public.list.searching')
      : total !== null && total > COUNT_CAP
        ? t('public.list.foundMany', { count: COUNT_CAP })
        : t('public.list.found', { count: total ?? list.rows.length });

  return (
    <div className="register">
      <aside className="side">
        <button
          type="button"
          className="button quiet opener"
          aria-expanded={open}
          aria-controls={`${id}-filters`}
          onClick={() => setOpen(!open)}
        >
          <Icon name="filter" />
          {t('public.filter.open')}
          {conditions > 0 && <span className="count">{conditions}</span>}
        </button>
        <div id={`${id}-filters`} className="panel" data-open={open}>
          <h2>{t('public.filter.title')}</h2>
          <FilterPanel filters={filters} onChange={state.change} withStatus={!isFixed} />
        </div>
      </aside>

      <section className="results" aria-labelledby={`${id}-count`}>
        <div className="results-head">
          <h2 id={`${id}-count`}>
            <span role="status">{busy ? t('public.list.searching') : found}</span>
          </h2>
          <label className="sort">
            <span>{t('public.list.sort')}</span>
            <select value={filters.sort} onChange={(event) => state.change({ sort: event.target.value })}>
              {SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {t(SORT_TEXTS[sort as keyof typeof SORT_TEXTS])}
                </option>
              ))}
            </select>
          </label>
        </div>
        <ActiveFilters active={active} addressOf={state.addressOf} onRemove={state.change} />
        {children}
        <p className="print-only small">
          {active.length > 0 &&
            t('public.list.printedFilter', { filters: active.map((filter) => filter.name).join(' · ') })}{' '}
          {t('public.list.printed', {
            time: formatTime(new Date().toISOString(), language),
            count: list?.rows.length ?? 0,
          })}
        </p>

        {error && <Failure error={error} retry={products.retry} />}
        {!error && !list && <WaitingRows />}
        {!error && list && list.rows.length > 0 && <ProductRows rows={list.rows} busy={busy} />}
        {!error && list && list.rows.length === 0 && !busy && (
          <div className="nothing">
            <p className="strong">{t('public.empty.title')}</p>
            <p>{t(active.length > 0 ? 'public.empty.filtered' : 'public.empty.none')}</p>
            {active.length > 0 && <p className="soft">{t('public.empty.tips')}</p>}
          </div>
        )}
        {list?.nextCursor && !error && (
          <button
            type="button"
            className="button quiet more"
            disabled={products.loadingMore || busy}
            onClick={() => void products.loadMore()}
          >
            {t(products.loadingMore ? 'public.list.loadingMore' : 'public.list.more')}
          </button>
        )}
        {list && list.rows.length > 0 && (
          <p className="take">
            <a href={exportAddress(asked, 'csv', name)} download>
              <Icon name="down" />
              {t('public.list.csv')}
            </a>
            <a href={exportAddress(asked, 'xlsx', name)} download>
              <Icon name="down" />
              {t('public.list.xlsx')}
            </a>
            {name && (
              <a href={exportAddress(asked, 'rss', name)} type="application/rss+xml">
                <Icon name="down" />
                {t('public.list.feed')}
              </a>
            )}
            <button type="button" className="plain" onClick={() => print()}>
              <Icon name="print" />
              {t('public.list.print')}
            </button>
            <span className="small soft">{t('public.list.exportHelp')}</span>
          </p>
        )}
      </section>
    </div>
  );
}

export const isHome = (filters: Filters): boolean => searchOf({ ...filters }) === searchOf(NO_FILTERS);
