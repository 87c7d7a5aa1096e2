import { formatDate } from '@/lib/format/dates';
import { useText } from '@/lib/i18n/plain';
import { API, useAnswer } from './model/fetching';
import type { Page, PublicLocalityReview } from './model/types';
import { Failure } from './parts/Failure';
import { PageHeading } from './routing/PageHeading';
import { Link } from './routing/navigation';
import { usePageHead } from './routing/usePageHead';

const PATH = '/giam-sat-dia-phuong';

/** How localities evaluated, by dossiers drawn and scored again; names no persons. */
export function LocalityReviewsPage({ search }: { search: URLSearchParams }) {
  const { t, language } = useText();
  const query = new URLSearchParams({ limit: '20', cursor: search.get('cursor') ?? '' });
  const { data, error, retry } = useAnswer<Page<PublicLocalityReview>>(
    `${API}/locality-reviews?${query.toString()}`,
  );
  usePageHead(t('public.localities.title'), t('public.localities.lead'));
  const signed = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  const plain = new Intl.NumberFormat(language);
  return (
    <div className="middle">
      <PageHeading>{t('public.localities.title')}</PageHeading>
      <p className="lead">{t('public.localities.lead')}</p>
      <p>
        <a href={`${API}/locality-reviews.csv`} download>
          {t('public.localities.csv')}
        </a>
      </p>
      {error && <Failure error={error} retry={retry} />}
      {data?.items.length === 0 && <p>{t('public.localities.none')}</p>}
      <ul className="recognitions">
        {data?.items.map((review) => (
          <li key={review.id}>
            <h2 className="recognition-head" lang="vi">
              {review.unitName}
            </h2>
            <p className="soft">
              {[formatDate(review.publishedOn), review.agencyName, review.code].join(' · ')}
            </p>
            <p>
              {t('public.localities.drawn', {
                size: review.sampleSize,
                candidates: review.candidates,
                from: formatDate(review.from),
                to: formatDate(review.to),
              })}{' '}
              {t('public.localities.result', {
                same: review.summary.same,
                lower: review.summary.lower,
                higher: review.summary.higher,
                none: review.summary.notEligible,
              })}
            </p>
            <p>
              {review.summary.averageDifference !== null &&
                `${t('public.localities.average', { value: signed.format(review.summary.averageDifference) })} `}
              {t('public.localities.findings', {
                settled: review.summary.settledFindings,
                all: review.summary.findings,
              })}
            </p>
            {review.products.length > 0 && (
              <ul>
                {review.products.map((product) => (
                  <li key={product.productName}>
                    {t('public.localities.product', {
                      name: product.productName,
                      before: product.originalStars,
                      score: plain.format(product.score),
                    })}
                  </li>
                ))}
              </ul>
            )}
            <p className="soft">
              {t('public.localities.seed', { seed: review.seed, algorithm: review.algorithm })}
            </p>
          </li>
        ))}
      </ul>
      {data?.nextCursor && (
        <p>
          <Link href={`${PATH}?cursor=${encodeURIComponent(data.nextCursor)}`}>
            {t('public.localities.more')}
          </Link>
        </p>
      )}
    </div>
  );
}
