import { useTranslation } from 'react-i18next';
import type { Certification } from '@/lib/api/types';
import { daysBetween, formatDate, today } from '@/lib/format/dates';
import { toneOf } from '@/lib/status';

const WIDTH = 640;
const ROW = 30;
const TOP = 22;
const LEFT = 8;

interface Span {
  from: string;
  to: string;
  certification: Certification;
}

/** The life of a product as bars over the years, with today drawn through them; the table below says the same. */
export function CertificationTimeline({ items }: { items: Certification[] }) {
  const { t } = useTranslation(['products', 'status']);
  const spans: Span[] = items
    .flatMap((item) => {
      const from = item.validFrom ?? item.decisionDate;
      const to = item.endedOn ?? item.expiresOn;
      return from && to ? [{ from, to, certification: item }] : [];
    })
    .sort((left, right) => left.from.localeCompare(right.from));
  if (spans.length === 0) return null;
  const now = today();
  const start = `${Math.min(...spans.map((span) => Number(span.from.slice(0, 4))), Number(now.slice(0, 4)))}-01-01`;
  const end = `${Math.max(...spans.map((span) => Number(span.to.slice(0, 4))), Number(now.slice(0, 4))) + 1}-01-01`;
  const scale = (day: string) =>
    LEFT + (daysBetween(start, day) / daysBetween(start, end)) * (WIDTH - 2 * LEFT);
  const years = range(Number(start.slice(0, 4)), Number(end.slice(0, 4)));
  const step = Math.ceil(years.length / 10);
  const height = TOP + spans.length * ROW + 18;
  return (
    <div className="timeline" tabIndex={0} role="region" aria-label={t('products:timeline.label')}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t('products:timeline.drawing')}>
        {years.map((year, index) => (
          <g key={year}>
            <line
              className="grid"
              x1={scale(`${year}-01-01`)}
              x2={scale(`${year}-01-01`)}
              y1={TOP - 6}
              y2={height - 14}
            />
            {index % step === 0 && index < years.length - 1 && (
              <text className="tick" x={scale(`${year}-01-01`) + 3} y={12}>
                {year}
              </text>
            )}
          </g>
        ))}
        {spans.map((span, index) => (
          <Bar key={span.certification.id} span={span} y={TOP + index * ROW} scale={scale} />
        ))}
        <line className="now" x1={scale(now)} x2={scale(now)} y1={TOP - 6} y2={height - 14} />
        <text
          className="now-label"
          x={scale(now)}
          y={height - 2}
          textAnchor={scale(now) > WIDTH / 2 ? 'end' : 'start'}
        >
          {t('products:timeline.today')}
        </text>
      </svg>
    </div>
  );
}

function Bar({ span, y, scale }: { span: Span; y: number; scale: (day: string) => number }) {
  const { t } = useTranslation('status');
  const { certification, from, to } = span;
  const width = Math.max(scale(to) - scale(from), 3);
  const stars = certification.stars ? t('stars', { count: certification.stars }) : '';
  const label = [stars, certification.decisionNumber].filter(Boolean).join(' · ');
  return (
    <g className="span" data-tone={toneOf(certification.status)}>
      <title>{`${label}: ${formatDate(from)} – ${formatDate(to)}`}</title>
      <rect x={scale(from)} y={y} width={width} height={ROW - 12} rx={3} />
      <text x={scale(from) + 6} y={y + 13}>
        {width > 130 ? label : stars}
      </text>
    </g>
  );
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
