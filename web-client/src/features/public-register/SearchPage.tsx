import { useText } from '@/lib/i18n/plain';
import { Home } from './Home';
import { Lotus } from './parts/icons';
import { SearchField } from './parts/SearchField';
import { isHome, Register, useFilters } from './Register';
import { PageHeading } from './routing/PageHeading';
import { useAddress } from './routing/navigation';
import { usePageHead } from './routing/usePageHead';

/** The door: one field. With words or filters it is the list of what was found; the field never moves out of reach. */
export function SearchPage() {
  const { t } = useText();
  const address = useAddress();
  const state = useFilters('/tra-cuu', address.search);
  const home = address.pathname === '/' && isHome(state.filters);
  usePageHead(home ? '' : state.filters.q || t('public.search.heading'));

  return (
    <div className={home ? 'wide door' : 'wide'}>
      <div className="hero">
        {home && <Lotus size={64} />}
        <PageHeading>{t(home ? 'public.title' : 'public.search.heading')}</PageHeading>
        {home && <p className="lead">{t('public.search.lead')}</p>}
        <SearchField value={state.typed} onType={state.type} onSubmit={state.submit} large={home} />
        {home && <p className="small soft phone">{t('public.search.phone')}</p>}
      </div>
      {home ? <Home /> : <Register state={state} />}
    </div>
  );
}
