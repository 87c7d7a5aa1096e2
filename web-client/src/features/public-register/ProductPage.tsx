import { lazy, Suspense, useState } from 'react';
import { Stars } from '@/components/marks/Stars';
import { StatusMark } from '@/components/marks/StatusMark';
import { ProblemError } from '@/lib/api/problem';
import { formatDate, formatTime } from '@/lib/format/dates';
import { placeText } from '@/lib/format/places';
import { useText } from '@/lib/i18n/plain';
import { decisionPage } from './DecisionPages';
import { complaintPage, verifyPage } from './model/codes';
import { API, useAnswer } from './model/fetching';
import { decisionOf, issuerOf } from './model/issuer';
import type { PublicCertification, PublicProduct } from './model/types';
import { isValid, sentenceOf, termKeyOf, verdictOf } from './model/verdict';
import { FollowForm } from './parts/FollowForm';
import { Failure } from './parts/Failure';
import { GroupDrawing } from './parts/icons';
import { statusKey } from './parts/ProductRows';
import { Timeline } from './parts/Timeline';
import { VERDICT_TONES, VerdictMark } from './parts/VerdictMark';
import { recallPage } from './RecallPages';
import { PageHeading } from './routing/PageHeading';
import { Link } from './routing/navigation';
import { useJsonLd } from './routing/useJsonLd';
import { usePageHead } from './routing/usePageHead';

const Trace = lazy(() => import('./parts/Trace'));

type Facts = [name: string, value: string][];

function FactList({ facts }: { facts: Facts }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function Pictures({ product }: { product: PublicProduct }) {
  const { t } = useText();
  if (product.images.length === 0)
    return (
      <div className="picture none" role="img" aria-label={t('public.product.noPicture')}>
        <GroupDrawing code={product.groupCode} />
      </div>
    );
  return (
    <div className="pictures" role="group" aria-label={t('public.product.images')}>
      {product.images.map((image, index) => (
        <img
          key={image.url}
          className="picture"
          src={image.url}
          alt={image.alt || product.name}
          loading={index === 0 ? 'eager' : 'lazy'}
          width="480"
          height="360"
        />
      ))}
    </div>
  );
}

function Recognition({ certification }: { certification: PublicCertification }) {
  const { t } = useText();
  const { stars, status, validFrom, expiresOn, endedOn } = certification;
  const valid = isValid(verdictOf(status));
  const term = [
    validFrom && t('public.product.from', { date: formatDate(validFrom) }),
    expiresOn && t('public.product.to', { date: formatDate(expiresOn) }),
    endedOn && !valid && t('public.product.ended', { date: formatDate(endedOn) }),
  ].filter(Boolean);
  return (
    <li>
      <p className="recognition-head">
        <Stars
          count={Number(stars ?? 0)}
          label={t('status.stars', { count: Number(stars ?? 0) })}
          lapsed={!valid}
        />
        <StatusMark status={status} label={t(statusKey(status))} />
      </p>
      <p>{term.length > 0 ? term.join(', ') : t('public.product.undated')}</p>
      <p className="soft">
        {[decisionOf(certification), issuerOf(certification)].filter(Boolean).join(' · ')}
      </p>
      <End certification={certification} />
    </li>
  );
}

/** How a recognition was taken away: the class of the reason, the words of the decision, and its page once it is published. */
function End({ certification }: { certification: PublicCertification }) {
  const { t, language } = useText();
  const { end, endReason } = certification;
  const ground = language === 'en' ? end?.groundEn : end?.ground;
  const decision =
    end?.decisionNumber &&
    t('public.verify.decisionOf', { number: end.decisionNumber, date: formatDate(end.decisionDate) });
  return (
    <>
      {(ground ?? endReason) && <p className="soft">{[ground, endReason].filter(Boolean).join(': ')}</p>}
      {decision && (
        <p className="soft">
          {end?.decisionId ? <Link href={decisionPage(end.decisionId)}>{decision}</Link> : decision}
        </p>
      )}
    </>
  );
}

function Page({ product }: { product: PublicProduct }) {
  const { t, language } = useText();
  const certification = product.certification;
  const verdict = verdictOf(product.status);
  const sentence = sentenceOf(verdict, certification, product.checkedAt);
  const stars = Number(certification?.stars ?? 0);
  const subject = product.subject?.name ?? '';
  const unit = product.unit;
  const placeOld = placeText(unit?.name, unit?.districtName, unit?.provinceName);
  const today = product.currentUnit as typeof product.unit;
  const placeToday = [today?.name, today?.provinceName].filter(Boolean).join(', ');
  usePageHead(
    product.name,
    t('public.product.describe', { name: product.name, stars, subject, status: t(sentence.title) }),
  );

  return (
    <>
      <header className="product-head">
        {product.illustrative && <p className="illustrative">{t('public.verify.illustrative')}</p>}
        <PageHeading lang="vi">{product.name}</PageHeading>
        <p className="soft" lang="vi">
          {subject}
        </p>
      </header>
      <section
        className="state"
        data-tone={VERDICT_TONES[verdict]}
        aria-label={t('public.product.verdictNow')}
      >
        <VerdictMark verdict={verdict} />
        <div>
          <p className="state-title">{t(sentence.title)}</p>
          <p>{t(sentence.text, sentence.values)}</p>
          <p className="verified-stars">
            <Stars count={stars} lapsed={!isValid(verdict)} />
            <span>{t('status.stars', { count: stars })}</span>
          </p>
        </div>
      </section>
      {product.recalls.map((recall) => (
        <p key={recall.id} className="state" data-tone="bad">
          <Link href={recallPage(recall.id)}>
            {t('public.recalls.under', { lots: recall.lots.join(', ') })}
          </Link>
        </p>
      ))}
      <div className="two">
        <Pictures product={product} />
        <section aria-labelledby="facts">
          <h2 id="facts">{t('public.product.facts')}</h2>
          <FactList
            facts={[
              [t(termKeyOf(verdict)), formatDate(certification?.expiresOn) || t('public.verify.notKnown')],
              [t('public.verify.decision'), decisionOf(certification) || t('public.verify.notKnown')],
              [t('public.verify.issuer'), issuerOf(certification)],
              [t('public.verify.subject'), subject],
              [t('public.product.placeOld'), placeOld === placeToday ? '' : placeOld],
              [t('public.product.placeToday'), placeToday],
              [t('public.verify.group'), product.groupName ?? ''],
              [t('public.product.type'), product.typeName ?? ''],
              [t('public.verify.code'), product.code],
              [t('public.product.gtins'), product.gtins.join(', ')],
              [t('public.product.aliases'), product.aliases.join(', ')],
              [t('public.verify.checkedAt'), formatTime(product.checkedAt, language)],
            ]}
          />
          <Link className="button quiet" href={verifyPage(product.code)}>
            {t('public.product.verifyLink')}
          </Link>
          <Link className="button quiet" href={complaintPage(product.code)}>
            {t('public.complaint.open')}
          </Link>
          <FollowForm code={product.code} />
        </section>
      </div>
      {product.description && (
        <section className="prose" aria-labelledby="description">
          <h2 id="description">{t('public.product.description')}</h2>
          <p lang="vi">{product.description}</p>
        </section>
      )}
      {product.story && (
        <section className="prose" aria-labelledby="story">
          <h2 id="story">{t('public.product.story')}</h2>
          <p lang="vi">{product.story}</p>
        </section>
      )}
      <Origin code={product.code} />
      <section aria-labelledby="history">
        <h2 id="history">{t('public.product.history')}</h2>
        <Timeline certifications={product.certifications} checkedAt={product.checkedAt} />
        <ol className="recognitions">
          {product.certifications.map((one, index) => (
            <Recognition key={index} certification={one} />
          ))}
        </ol>
      </section>
      {product.sources.length > 0 && (
        <section className="sources" aria-labelledby="sources">
          <h2 id="sources">{t('public.product.sources')}</h2>
          <ul lang="vi">
            {product.sources.map((source) => (
              <li key={source.title + source.url}>
                {source.url && /^https?:/.test(source.url) ? (
                  <a href={source.url} rel="noopener nofollow">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Asks for nothing until it is opened, or a lot's own code leads here. */
function Origin({ code }: { code: string }) {
  const { t } = useText();
  const [open, setOpen] = useState(() => new URLSearchParams(location.search).has('lot'));
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('public.trace.title')}</summary>
      {open && (
        <Suspense>
          <Trace code={code} />
        </Suspense>
      )}
    </details>
  );
}

function Missing({ code }: { code: string }) {
  const { t } = useText();
  usePageHead(t('public.product.missing'), undefined, false);
  return (
    <>
      <PageHeading>{t('public.product.missing')}</PageHeading>
      <p>{t('public.product.missingText', { code })}</p>
      <p>
        <Link href="/tra-cuu">{t('public.unknown.byName')}</Link>
      </p>
    </>
  );
}

export function ProductPage({ code }: { code: string }) {
  const { t } = useText();
  const address = `${API}/products/${encodeURIComponent(code)}`;
  const { data, error, retry } = useAnswer<PublicProduct>(address);
  useJsonLd(data ? `${API}/products/${encodeURIComponent(data.code)}` : null);
  const missing = error instanceof ProblemError && error.status === 404;

  return (
    <article className="middle product">
      {data && <Page product={data} />}
      {missing && <Missing code={code} />}
      {!data && !missing && (
        <div className="product-wait" aria-busy={!error}>
          <PageHeading>{error ? code : t('public.product.loading')}</PageHeading>
          {error && <Failure error={error} retry={retry} />}
        </div>
      )}
    </article>
  );
}
