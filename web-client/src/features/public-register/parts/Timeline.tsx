import { addDays, daysBetween, formatDate, today } from '@/lib/format/dates';
import { useText } from '@/lib/i18n/plain';
import { toneOf } from '@/lib/status';
import type { PublicCertification } from '../model/types';
import { isValid, verdictOf } from '../model/verdict';
import { statusKey } from './ProductRows';

const LANE = 26;
const BAR = 14;
const MOST_LABELS = 5;

interface Term {
  certification: PublicCertification;
  from: string;
  to: string;
}

function termsOf(certifications: PublicCertification[]): Term[] {
  return certifications.flatMap((certification) => {
    const { validFrom, expiresOn, endedOn } = certification;
    if (!validFrom || !expiresOn) return [];
    const end = addDays(expiresOn, 1);
    return [{ certification, from: validFrom, to: endedOn && endedOn < end ? endedOn : end }];
  });
}

/** When each recognition held, as bars over the years; the same facts stand below it as a list. */
export function Timeline({
  certifications,
  checkedAt,
}: {
  certifications: PublicCertification[];
  checkedAt: string;
}) {
  const { t } = useText();
  const terms = termsOf(certifications);
  if (terms.length === 0) return null;

  const now = today(new Date(checkedAt));
  const days = [now, ...terms.flatMap((term) => [term.from, term.to])].toSorted();
  const firstYear = Number(days[0]?.slice(0, 4));
  const lastYear = Number(days[days.length - 1]?.slice(0, 4)) + 1;
  const start = `${firstYear}-01-01`;
  const span = daysBetween(start, `${lastYear}-01-01`);
  const at = (day: string) => (100 * daysBetween(start, day)) / span;
  const step = Math.ceil((lastYear - firstYear) / MOST_LABELS);
  const years = Array.from({ length: lastYear - firstYear }, (_, index) => firstYear + index).filter(
    (_, index) => index % step === 0,
  );
  const height = terms.length * LANE;

  return (
    <figure className="timeline">
      <svg height={height + 40} role="img" aria-label={t('public.product.timeline')}>
        {years.map((year) => (
          <g key={year}>
            <line
              className="tick"
              x1={`${at(`${year}-01-01`)}%`}
              x2={`${at(`${year}-01-01`)}%`}
              y1="20"
              y2={height + 22}
            />
            <text x={`${at(`${year}-01-01`)}%`} dx="3" y={height + 36}>
              {year}
            </text>
          </g>
        ))}
        {terms.map(({ certification, from, to }, lane) => (
          <rect
            key={`${from}-${lane}`}
            className="term"
            data-tone={toneOf(certification.status)}
            data-lapsed={!isValid(verdictOf(certification.status)) || undefined}
            x={`${at(from)}%`}
            width={`${Math.max(1, at(to) - at(from))}%`}
            y={22 + lane * LANE + (LANE - BAR) / 2}
            height={BAR}
            rx={BAR / 2}
          >
            <title>{`${formatDate(from)} – ${formatDate(addDays(to, -1))}: ${t(statusKey(certification.status))}`}</title>
          </rect>
        ))}
        <line className="now" x1={`${at(now)}%`} x2={`${at(now)}%`} y1="16" y2={height + 22} />
        <text
          className="now"
          x={`${at(now)}%`}
          y="11"
          textAnchor={at(now) > 85 ? 'end' : at(now) < 15 ? 'start' : 'middle'}
        >
          {t('public.product.today')}
        </text>
      </svg>
      <figcaption className="small soft">{t('public.product.timeline')}</figcaption>
    </figure>
  );
}
