import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { UnreachableError } from '@/lib/api/problem';
import { setLanguage, useText } from '@/lib/i18n/plain';
import { ComplaintPage } from './ComplaintPage';
import { FollowPage } from './FollowPage';
import { DecisionPage, DecisionsPage } from './DecisionPages';
import { ListPage } from './ListPage';
import { LocalityReviewsPage } from './LocalityReviewsPage';
import { NotFoundPage } from './NotFoundPage';
import { Failure } from './parts/Failure';
import { Lotus } from './parts/icons';
import { ProductPage } from './ProductPage';
import { Link, useAddress } from './routing/navigation';
import { LIST_NAMES, LISTS, placeOf, routeOf, type Route } from './routing/routes';
import { RecallPage, RecallsPage } from './RecallPages';
import { SearchPage } from './SearchPage';
import { VerifyPage } from './VerifyPage';
import './look/base.css';
import './look/fields.css';
import './look/lists.css';
import './look/verdict.css';
import './look/wide-and-print.css';

/** Few read it, and its texts are its own: it comes when it is asked for. */
const onceAsked = (load: () => Promise<{ default: () => ReactNode }>) =>
  lazy(() =>
    load().catch((error: unknown) => ({
      default: () => <Failure error={new UnreachableError(String(error))} retry={() => location.reload()} />,
    })),
  );
const OpenDataPage = onceAsked(() => import('./OpenDataPage'));
const StatusPage = onceAsked(() => import('./StatusPage'));

function pageOf(route: Route, address: URL): ReactNode {
  switch (route.page) {
    case 'home':
    case 'search':
      return <SearchPage />;
    case 'decisions':
      return <DecisionsPage key={address.search} search={address.searchParams} />;
    case 'complaint':
      return <ComplaintPage search={address.searchParams} />;
    case 'decision':
      return <DecisionPage key={route.id} id={route.id} />;
    case 'recalls':
      return <RecallsPage key={address.search} search={address.searchParams} />;
    case 'localities':
      return <LocalityReviewsPage key={address.search} search={address.searchParams} />;
    case 'openData':
    case 'status':
      return <Suspense>{route.page === 'status' ? <StatusPage /> : <OpenDataPage />}</Suspense>;
    case 'recall':
      return <RecallPage key={route.id} id={route.id} />;
    case 'list':
      return <ListPage key={route.list} list={route.list} />;
    case 'verify':
      return <VerifyPage key={route.code} code={route.code} />;
    case 'product':
      return <ProductPage key={route.code} code={route.code} />;
    case 'follow':
      return <FollowPage />;
    case 'notFound':
      return <NotFoundPage />;
  }
}

function LanguageButton() {
  const { t, language } = useText();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    // Without a network the other language cannot come: the page then stays as it is.
    <button
      type="button"
      className="language"
      lang={other}
      onClick={() => void setLanguage(other).catch(() => undefined)}
    >
      {t('public.otherLanguage')}
    </button>
  );
}

function Lists({ current }: { current?: string }) {
  const { t } = useText();
  return LIST_NAMES.map((name) => (
    <li key={name}>
      <Link href={LISTS[name].path} aria-current={name === current ? 'page' : undefined}>
        {t(`public.list.short.${name}`)}
      </Link>
    </li>
  ));
}

/** The public side: a slim head, one page, a quiet foot. */
export function PublicSite() {
  const { t } = useText();
  const address = useAddress();
  const route = routeOf(address);
  const place = placeOf(route);
  const shown = useRef(place);

  // After a change of page the reader stands at its heading, as after a page load; typing changes no page.
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [place]);

  return (
    <>
      <a className="skip" href="#main">
        {t('public.skip')}
      </a>
      <header className="top">
        <Link className="brand" href="/">
          <Lotus size={30} />
          {t('public.brand')}
        </Link>
        <nav aria-label={t('public.menu')}>
          <ul>
            <li>
              <Link href="/tra-cuu" aria-current={route.page === 'search' ? 'page' : undefined}>
                {t('public.search.heading')}
              </Link>
            </li>
            <Lists current={route.page === 'list' ? route.list : undefined} />
          </ul>
        </nav>
        <LanguageButton />
      </header>
      <main id="main" tabIndex={-1}>
        {pageOf(route, address)}
      </main>
      <footer className="foot">
        <p>{t('public.footer')}</p>
        <ul>
          <li>
            <Link href="/">{t('public.home')}</Link>
          </li>
          <Lists />
          <li>
            <Link href="/quyet-dinh">{t('public.decisions.title')}</Link>
          </li>
          <li>
            <Link href="/thu-hoi-san-pham">{t('public.recalls.title')}</Link>
          </li>
          <li>
            <Link href="/giam-sat-dia-phuong">{t('public.localities.title')}</Link>
          </li>
          <li>
            <Link href="/du-lieu-mo">{t('public.openData')}</Link>
          </li>
          <li>
            <a href="/quan-tri">{t('public.staff')}</a>
          </li>
        </ul>
      </footer>
    </>
  );
}
