import { useState } from 'react';
import { Stars } from '@/components/marks/Stars';
import { ProblemError } from '@/lib/api/problem';
import { formatDate, formatTime } from '@/lib/format/dates';
import { useText } from '@/lib/i18n/plain';
import { complaintPage, productPage, stampReport, verifyAddress } from './model/codes';
import { API, send, useAnswer } from './model/fetching';
import { decisionOf, issuerOf } from './model/issuer';
import type { Verification } from './model/types';
import { isValid, sentenceOf, termKeyOf, verdictOf, type Verdict } from './model/verdict';
import { CodeForm } from './parts/CodeForm';
import { Failure } from './parts/Failure';
import { VERDICT_TONES, VerdictMark } from './parts/VerdictMark';
import { PageHeading } from './routing/PageHeading';
import { Link } from './routing/navigation';
import { usePageHead } from './routing/usePageHead';

function Fact({ name, value, date }: { name: string; value: string; date?: string | null | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{date ? <time dateTime={date}>{value}</time> : value}</dd>
    </div>
  );
}

/** The answer to a scan: the mark, one sentence, then the product; everything that decides stands above the fold. */
function Answer({ found, code }: { found: Verification; code: string }) {
  const { t, language } = useText();
  const { product, certification, stamp } = found;
  const verdict = verdictOf(found.verdict);
  const valid = isValid(verdict);
  const sentence = sentenceOf(verdict, certification, found.checkedAt);
  const stars = Number(certification?.stars ?? 0);

  return (
    <>
      <section className="verdict" data-tone={VERDICT_TONES[verdict]}>
        {product.illustrative && <p className="illustrative">{t('public.verify.illustrative')}</p>}
        <VerdictMark verdict={verdict} />
        <PageHeading>{t(stamp && verdict === 'other' ? 'public.stamp.bad' : sentence.title)}</PageHeading>
        <p className="sentence">
          {stamp ? (language === 'en' ? stamp.reasonEn : stamp.reason) : t(sentence.text, sentence.values)}
        </p>
      </section>
      <section className="verified">
        <h2 data-long={product.name.length > 48 || undefined}>
          <Link href={productPage(product.code)} lang="vi">
            {product.name}
          </Link>
        </h2>
        {stars > 0 && (
          <p className="verified-stars">
            <Stars count={stars} lapsed={!valid} />
            <span>{t('status.stars', { count: stars })}</span>
          </p>
        )}
        <dl className="facts">
          {stamp && (
            <>
              <Fact name={t('public.stamp.number')} value={`${stamp.series} ${stamp.number}`} />
              <Fact
                name={t('public.stamp.lot')}
                value={[stamp.lot, formatDate(stamp.packedOn)].filter(Boolean).join(', ')}
              />
              <Fact name={t('public.stamp.checks')} value={`${stamp.checks}`} />
            </>
          )}
          <Fact name={t('public.verify.subject')} value={product.subjectName ?? ''} />
          {verdict === 'not-yet' && (
            <Fact
              name={t('public.verify.validFrom')}
              value={formatDate(certification?.validFrom)}
              date={certification?.validFrom}
            />
          )}
          <Fact
            name={t(termKeyOf(verdict))}
            value={formatDate(certification?.expiresOn) || t('public.verify.notKnown')}
            date={certification?.expiresOn}
          />
          {certification?.endedOn && !valid && (
            <Fact
              name={t('public.verify.endedOn')}
              value={formatDate(certification.endedOn)}
              date={certification.endedOn}
            />
          )}
          <Fact
            name={t('public.verify.decision')}
            value={decisionOf(certification) || t('public.verify.notKnown')}
          />
          <Fact name={t('public.verify.issuer')} value={issuerOf(certification)} />
          <Fact
            name={t('public.verify.checkedAt')}
            value={formatTime(found.checkedAt, language)}
            date={found.checkedAt}
          />
        </dl>
        <h2 className="small-heading">{t('public.verify.details')}</h2>
        <dl className="facts">
          {!valid && <Fact name={t('public.verify.reason')} value={certification?.endReason ?? ''} />}
          <Fact name={t('public.verify.place')} value={product.unitName ?? ''} />
          <Fact name={t('public.verify.group')} value={product.groupName ?? ''} />
          <Fact name={t('public.verify.code')} value={product.code} />
        </dl>
        <Link className="button" href={productPage(product.code)}>
          {t('public.verify.productPage')}
        </Link>{' '}
        <Link className="button quiet" href={stamp ? stampReport(code) : complaintPage(product.code)}>
          {t(stamp ? 'public.stamp.report' : 'public.complaint.open')}
        </Link>
        {stamp && <Place code={code} />}
      </section>
    </>
  );
}

/** Asks where one is only on a tap, and rounds it before it leaves the device. */
function Place({ code }: { code: string }) {
  const { t } = useText();
  const [told, setTold] = useState(false);
  const tell = () =>
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      const place = `${coords.latitude.toFixed(1)},${coords.longitude.toFixed(1)}`;
      void send(`${API}/verify/place`, { code, place }).then(() => setTold(true));
    });
  return told ? (
    <p role="status">{t('public.stamp.placed')}</p>
  ) : (
    <button type="button" className="button quiet" onClick={tell}>
      {t('public.stamp.place')}
    </button>
  );
}

function Unknown({ code, hint }: { code: string; hint: string | undefined }) {
  const { t } = useText();
  return (
    <>
      <section className="verdict" data-tone="past">
        <VerdictMark verdict="unknown" />
        <PageHeading>{t('public.verdict.unknown.title')}</PageHeading>
        <p className="sentence">{hint ?? t('public.verdict.unknown.text')}</p>
        <p className="asked">
          <span className="soft">{t('public.unknown.youTyped')}</span> <strong>{code}</strong>
        </p>
      </section>
      <section className="verified">
        <p>{t('public.unknown.meaning')}</p>
        <h2 className="small-heading">{t('public.unknown.whatToCheck')}</h2>
        <ul className="advice">
          <li>{t('public.unknown.letters')}</li>
          <li>{t('public.unknown.whole')}</li>
          <li>{t('public.unknown.province')}</li>
        </ul>
        <Link href="/tra-cuu">{t('public.unknown.byName')}</Link> ·{' '}
        <Link href={complaintPage(code)}>{t('public.complaint.open')}</Link>
      </section>
    </>
  );
}

const isUnknown = (error: Error | undefined) => error instanceof ProblemError && error.status === 404;

/** What the server says of a stamp's code that it does not know. */
const stampHint = (error: Error | undefined) =>
  error instanceof ProblemError && error.code.endsWith('_stamp') ? error.message : undefined;

export function VerifyPage({ code }: { code: string }) {
  const { t } = useText();
  const { data, error, retry } = useAnswer<Verification>(code ? verifyAddress(code) : null);
  const verdict: Verdict | undefined = data
    ? verdictOf(data.verdict)
    : isUnknown(error)
      ? 'unknown'
      : undefined;
  const heading = code ? t('public.verify.page', { code }) : t('public.verify.again');
  usePageHead(
    data ? `${t(`public.verdict.${verdictOf(data.verdict)}.title`)}: ${data.product.name}` : heading,
  );

  return (
    <article className="narrow verify">
      {data && <Answer found={data} code={code} />}
      {verdict === 'unknown' && <Unknown code={code} hint={stampHint(error)} />}
      {!verdict && (
        <section className="verdict" data-tone="past" aria-busy={!error && code !== ''}>
          {code && <div className="verdict-mark" />}
          <PageHeading>
            {error
              ? t('public.verify.notChecked')
              : code
                ? t('public.verify.checking')
                : t('public.verify.again')}
          </PageHeading>
          {code && <p className="sentence">{code}</p>}
          {error && <Failure error={error} retry={retry} />}
        </section>
      )}
      {(verdict || error || !code) && (
        <section className="again">
          {code && <h2 className="small-heading">{t('public.verify.again')}</h2>}
          <CodeForm key={code} initial={verdict === 'unknown' ? code : ''} />
        </section>
      )}
    </article>
  );
}
