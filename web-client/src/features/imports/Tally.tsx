import { useTranslation } from 'react-i18next';
import type { ImportJob } from '@/lib/api/types';
import { formatNumber } from '@/lib/format/numbers';

/** How the list came out and what it would change, in figures and as a bar; the figures say it all, the bar is for the eye. */
export function Tally({ job }: { job: ImportJob }) {
  const { t, i18n } = useTranslation('imports');
  const read = [
    { key: 'ok', tone: 'good', count: job.ok },
    { key: 'warning', tone: 'warn', count: job.warnings },
    { key: 'error', tone: 'bad', count: job.errors },
  ] as const;
  const effect = [
    { key: 'creates', count: job.creates },
    { key: 'links', count: job.links },
    { key: 'unchanged', count: job.unchanged },
  ] as const;
  return (
    <>
      <dl className="tally">
        {read.map(({ key, tone, count }) => (
          <div key={key} data-tone={count > 0 ? tone : undefined}>
            <dt>{t(`counts.${key}`)}</dt>
            <dd>{formatNumber(count, i18n.language)}</dd>
          </div>
        ))}
        {effect.map(({ key, count }) => (
          <div key={key}>
            <dt>{t(`effect.${key}`)}</dt>
            <dd>{formatNumber(count, i18n.language)}</dd>
          </div>
        ))}
      </dl>
      <div className="tally-bar" aria-hidden>
        {read
          .filter(({ count }) => count > 0)
          .map(({ key, tone, count }) => (
            <span key={key} data-tone={tone} style={{ flexGrow: count }} />
          ))}
      </div>
    </>
  );
}
