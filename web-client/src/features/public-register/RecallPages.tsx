import { formatDate } from '@/lib/format/dates';
import { useText } from '@/lib/i18n/plain';
import { API, useAnswer } from './model/fetching';
import type { Page, PublicRecall } from './model/types';
import { Failure } from './parts/Failure';
import { PageHeading } from './routing/PageHeading';
import { Link } from './routing/navigation';
import { usePageHead } from './routing/usePageHead';

const PATH = '/thu-hoi-san-pham';
export const recallPage = (id: string) => `${PATH}/${id}`;
const namesOf = ({ lots }: PublicRecall) => [...new Set(lots.map((lot) => lot.productName))].join(', ');

/** What is or was taken off the market, the latest first. */
export function RecallsPage({ search }: { search: URLSearchParams }) {
  const { t } = useText();
  const query = new URLSearchParams({ limit: '20', cursor: search.get('cursor') ?? '' });
  const { data, error, retry } = useAnswer<Page<PublicRecall>>(`${API}/recalls?${query.toString()}`);
  usePageHead(t('public.recalls.title'), t('public.recalls.lead'));
  return (
    <div className="middle">
      <PageHeading>{t('public.recalls.title')}</PageHeading>
      <p className="lead">{t('public.recalls.lead')}</p>
      <p>
        <a href={`${API}/recalls.rss`}>{t('public.recalls.rss')}</a> ·{' '}
        <a href={`${API}/recalls.csv`} download>
          {t('public.recalls.csv')}
        </a>
      </p>
      {error && <Failure error={error} retry={retry} />}
      {data?.items.length === 0 && <p>{t('public.recalls.none')}</p>}
      <ul className="recognitions">
        {data?.items.map((recall) => (
          <li key={recall.id}>
            <p className="recognition-head">
              <Link href={recallPage(recall.id)}>{namesOf(recall)}</Link>
            </p>
            <Head recall={recall} />
          </li>
        ))}
      </ul>
      {data?.nextCursor && (
        <p>
          <Link href={`${PATH}?cursor=${encodeURIComponent(data.nextCursor)}`}>
            {t('public.recalls.more')}
          </Link>
        </p>
      )}
    </div>
  );
}

function Head({ recall }: { recall: PublicRecall }) {
  const { t } = useText();
  return (
    <p className="soft">
      {[
        t(recall.open ? 'public.recalls.open' : 'public.recalls.closed'),
        formatDate(recall.publishedOn),
        recall.subjectName,
        recall.code,
      ].join(' · ')}
    </p>
  );
}

/** One recall: which lots, why, and what to do. */
export function RecallPage({ id }: { id: string }) {
  const { t } = useText();
  const { data, error, retry } = useAnswer<PublicRecall>(`${API}/recalls/${encodeURIComponent(id)}`);
  const title = data ? `${t('public.recalls.title')}: ${namesOf(data)}` : t('public.recalls.title');
  usePageHead(title, data?.reason ?? t('public.recalls.lead'));
  return (
    <article className="middle" aria-busy={!data && !error}>
      <PageHeading>{title}</PageHeading>
      {error && <Failure error={error} retry={retry} />}
      {data && (
        <>
          <Head recall={data} />
          <ul lang="vi">
            {data.lots.map((lot) => (
              <li key={`${lot.productName}/${lot.lot}`}>
                {[
                  lot.productName,
                  t('public.recalls.lot', { lot: lot.lot }),
                  lot.pack,
                  lot.madeOn && t('public.recalls.made', { date: formatDate(lot.madeOn) }),
                  lot.expiresOn && t('public.recalls.expires', { date: formatDate(lot.expiresOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
          <p lang="vi">{data.reason}</p>
          <h2>{t('public.recalls.todo')}</h2>
          <p lang="vi">{data.instructions}</p>
          {data.decisionNumber && (
            <p className="soft">
              {[data.agency, data.decisionNumber, formatDate(data.decidedOn)].join(' · ')}
            </p>
          )}
        </>
      )}
      <p>
        <Link href={PATH}>{t('public.recalls.title')}</Link>
      </p>
    </article>
  );
}
