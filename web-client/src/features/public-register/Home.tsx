import { Stars } from '@/components/marks/Stars';
import { StatusMark } from '@/components/marks/StatusMark';
import { useText } from '@/lib/i18n/plain';
import { API, useAnswer } from './model/fetching';
import { searchOf, STARS } from './model/filters';
import type { Statistics } from './model/types';
import { Link } from './routing/navigation';
import { LIST_NAMES, LISTS, type ListName } from './routing/routes';

/** What products are today; that another recognition took the place of one is no state of a product. */
const STANDING = LIST_NAMES.filter((list) => list !== 'superseded');

const sum = (figures: Record<string, number | string> | undefined, names: string[]) =>
  names.reduce((total, name) => total + Number(figures?.[name] ?? 0), 0);

/** A few figures, drawn where people would rather look, each the door to its list. They may fail; the field must not. */
export function Home() {
  const { t, language } = useText();
  const { data } = useAnswer<Statistics>(`${API}/statistics`);
  const number = (value: number) =>
    data ? new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value) : '–';
  const inForce = sum(data?.byStatus, ['in-force', 'expiring']);
  const most = Math.max(1, ...STARS.map((stars) => Number(data?.byStars[stars] ?? 0)));
  const countOf = (list: ListName) =>
    list === 'in-force'
      ? inForce
      : sum(data?.byStatus, list === 'revoked' ? ['revoked', 'withdrawn'] : [list]);

  return (
    <>
      <section className="figures" aria-labelledby="figures">
        <h2 id="figures">{t('public.figures.title')}</h2>
        <div className="figures-line">
          <dl>
            <div className="main-figure">
              <dt>{t('public.figures.inForce')}</dt>
              <dd>{number(inForce)}</dd>
            </div>
            <div>
              <dt>{t('public.figures.products')}</dt>
              <dd>{number(Number(data?.products ?? 0))}</dd>
            </div>
            <div>
              <dt>{t('public.figures.subjects')}</dt>
              <dd>{number(Number(data?.subjects ?? 0))}</dd>
            </div>
          </dl>
          <div>
            <h3>{t('public.figures.byStars')}</h3>
            <ul className="bars">
              {STARS.map((stars) => {
                const count = Number(data?.byStars[stars] ?? 0);
                return (
                  <li key={stars}>
                    <Link
                      href={`/tra-cuu${searchOf({ status: ['in-force'], stars: [stars] })}`}
                      aria-label={t('public.figures.starsCount', { stars, count: number(count) })}
                    >
                      <Stars count={Number(stars)} lapsed={false} />
                      <svg className="bar" height="12" aria-hidden="true">
                        <rect className="track" width="100%" height="12" rx="6" />
                        <rect width={`${(100 * count) / most}%`} height="12" rx="6" />
                      </svg>
                      <span className="number">{number(count)}</span>
                    </Link>
                  </li>
                );
              })}
            </ul>
          </div>
        </div>
      </section>
      <nav className="list-cards" aria-label={t('public.figures.lists')}>
        {STANDING.map((list) => (
          <Link key={list} href={LISTS[list].path}>
            <StatusMark status={list} label={t(`public.list.short.${list}`)} />
            <strong className="number">{number(countOf(list))}</strong>
            <span className="soft">{t(`public.list.about.${list}`)}</span>
          </Link>
        ))}
      </nav>
    </>
  );
}
