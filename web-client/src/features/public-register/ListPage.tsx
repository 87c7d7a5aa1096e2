import { useText } from '@/lib/i18n/plain';
import { ByUnit } from './parts/ByUnit';
import { SearchField } from './parts/SearchField';
import { Register, useFilters } from './Register';
import { PageHeading } from './routing/PageHeading';
import { Link, useAddress } from './routing/navigation';
import { LIST_NAMES, LISTS, type ListName } from './routing/routes';
import { usePageHead } from './routing/usePageHead';

/** One public list: what holds, what has expired, what was taken back, what is not confirmed. */
export function ListPage({ list }: { list: ListName }) {
  const { t } = useText();
  const address = useAddress();
  const state = useFilters(LISTS[list].path, address.search);
  usePageHead(t(`public.list.${list}`), t(`public.list.about.${list}`));

  return (
    <div className="wide">
      <div className="hero">
        <PageHeading>{t(`public.list.${list}`)}</PageHeading>
        <p className="lead">{t(`public.list.about.${list}`)}</p>
        <nav className="tabs" aria-label={t('public.figures.lists')}>
          {LIST_NAMES.map((name) => (
            <Link key={name} href={LISTS[name].path} aria-current={name === list ? 'page' : undefined}>
              {t(`public.list.short.${name}`)}
            </Link>
          ))}
        </nav>
        <SearchField value={state.typed} onType={state.type} onSubmit={state.submit} />
      </div>
      {LISTS[list].published ? (
        <Register state={state} list={list}>
          <ByUnit list={list} state={state} />
        </Register>
      ) : (
        <Register state={state} fixed={[list]} />
      )}
    </div>
  );
}
