import { ProblemError } from '@/lib/api/problem';
import { formatDate } from '@/lib/format/dates';
import { useText } from '@/lib/i18n/plain';
import { productPage } from './model/codes';
import { API, useAnswer } from './model/fetching';
import type { Page, PublicDecision, PublicDecisionRow } from './model/types';
import { Failure } from './parts/Failure';
import { PageHeading } from './routing/PageHeading';
import { Link } from './routing/navigation';
import { usePageHead } from './routing/usePageHead';

export const decisionPage = (id: string) => `/quyet-dinh/${id}`;

/** The programme has decided since 2019. */
const FIRST_YEAR = 2019;
const years = () => {
  const last = new Date().getFullYear();
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => String(last - index));
};

/** Published decisions, the latest first. */
export function DecisionsPage({ search }: { search: URLSearchParams }) {
  const { t, language } = useText();
  const query = new URLSearchParams();
  for (const name of ['number', 'year', 'issuer', 'cursor']) {
    const value = search.get(name);
    if (value) query.set(name, value);
  }
  const addressOf = (change: Record<string, string>) => {
    const next = new URLSearchParams({ ...Object.fromEntries(query), cursor: '', ...change });
    for (const [name, value] of [...next]) if (!value) next.delete(name);
    return `/quyet-dinh?${next.toString()}`;
  };
  const { data, error, retry } = useAnswer<Page<PublicDecisionRow>>(`${API}/decisions?${query.toString()}`);
  usePageHead(t('public.decisions.title'), t('public.decisions.lead'));
  return (
    <div className="middle">
      <PageHeading>{t('public.decisions.title')}</PageHeading>
      <p className="lead">{t('public.decisions.lead')}</p>
      <form className="code-form" action="/quyet-dinh" role="search">
        {query.has('issuer') && <input type="hidden" name="issuer" value={query.get('issuer') ?? ''} />}
        <label htmlFor="year">{t('public.decisions.year')}</label>
        <select id="year" name="year" defaultValue={query.get('year') ?? ''}>
          <option value="">{t('public.decisions.anyYear')}</option>
          {years().map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
        <label htmlFor="number">{t('public.decisions.number')}</label>
        <div className="search-line">
          <div className="search-box">
            <input id="number" name="number" defaultValue={search.get('number') ?? ''} maxLength={100} />
          </div>
          <button className="button" type="submit">
            {t('public.decisions.find')}
          </button>
        </div>
      </form>
      {query.has('issuer') && (
        <p>
          <Link href={addressOf({ issuer: '' })}>{t('public.decisions.anyIssuer')}</Link>
        </p>
      )}
      {error && <Failure error={error} retry={retry} />}
      {data?.items.length === 0 && <p>{t('public.decisions.none')}</p>}
      <ul className="recognitions">
        {data?.items.map((row) => (
          <li key={row.id}>
            <p className="recognition-head">
              <Link href={decisionPage(row.id)}>
                {t('public.verify.decisionOf', { number: row.number, date: formatDate(row.date) })}
              </Link>
            </p>
            <p>
              {t(`public.decisions.kind.${row.kind as 'revocation'}`)} ·{' '}
              {t('public.decisions.items', { count: Number(row.items) })}
            </p>
            <p className="soft">
              <Link href={addressOf({ issuer: row.issuerCode })}>
                {language === 'en' ? row.issuerEn : row.issuer}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {data?.nextCursor && (
        <p>
          <Link href={addressOf({ cursor: data.nextCursor })}>{t('public.decisions.more')}</Link>
        </p>
      )}
    </div>
  );
}

/** One published decision, and what was put right since. */
export function DecisionPage({ id }: { id: string }) {
  const { t } = useText();
  const { data, error, retry } = useAnswer<PublicDecision>(`${API}/decisions/${encodeURIComponent(id)}`);
  const missing = error instanceof ProblemError && error.status === 404;
  return (
    <article className="middle">
      {data && <Shown decision={data} />}
      {missing && (
        <>
          <PageHeading>{t('public.decisions.missing')}</PageHeading>
          <p>
            <Link href="/quyet-dinh">{t('public.decisions.title')}</Link>
          </p>
        </>
      )}
      {!data && !missing && (
        <div aria-busy={!error}>
          <PageHeading>{t('public.decisions.title')}</PageHeading>
          {error && <Failure error={error} retry={retry} />}
        </div>
      )}
    </article>
  );
}

function Shown({ decision }: { decision: PublicDecision }) {
  const { t, language } = useText();
  const kind = t(`public.decisions.kind.${decision.kind as 'revocation'}`);
  const title = t('public.decisions.page', { number: decision.number, date: formatDate(decision.date) });
  usePageHead(title, `${kind}. ${decision.issuer}`);
  const facts: [string, string][] = [
    [t('public.decisions.issuer'), language === 'en' ? decision.issuerEn : decision.issuer],
    [
      t('public.decisions.signedBy'),
      [decision.signatoryTitle, decision.signatoryName].filter(Boolean).join(' · '),
    ],
    [t('public.decisions.effectiveOn'), formatDate(decision.effectiveOn)],
    [t('public.decisions.publishedOn'), formatDate(decision.publishedOn)],
  ];
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <p className="lead">{kind}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {decision.corrections.length > 0 && (
        <section aria-labelledby="corrections">
          <h2 id="corrections">{t('public.decisions.corrections')}</h2>
          <ul lang="vi">
            {decision.corrections.map((one) => (
              <li key={one.on + one.text}>
                {formatDate(one.on)}: {one.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="items">
        <h2 id="items">{t('public.decisions.items', { count: decision.items.length })}</h2>
        <ol className="recognitions" lang="vi">
          {decision.items.map((item) => (
            <li key={item.ordinal}>
              <p className="recognition-head">
                {item.ordinal}.{' '}
                {item.code ? <Link href={productPage(item.code)}>{item.name}</Link> : item.name} ·{' '}
                {t('status.stars', { count: item.stars })}
              </p>
              <p>{[item.subjectName, item.unitName].filter(Boolean).join(' · ')}</p>
              <p className="soft">
                {[language === 'en' ? item.groundEn : item.ground, item.reason].filter(Boolean).join(': ')}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <p className="soft hash">{t('public.decisions.hash', { hash: decision.scanHash })}</p>
    </>
  );
}
