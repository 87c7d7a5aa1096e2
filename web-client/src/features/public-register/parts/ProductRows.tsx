import { Stars } from '@/components/marks/Stars';
import { StatusMark } from '@/components/marks/StatusMark';
import { formatDate } from '@/lib/format/dates';
import { useText, type TextKey } from '@/lib/i18n/plain';
import { holdsToday, isKnownStatus } from '@/lib/status';
import { productPage } from '../model/codes';
import type { ShownRow } from '../model/types';
import { keyOf } from '../model/useProducts';
import { Link } from '../routing/navigation';

/** A state in words; one that this page does not know yet is never called valid. */
export const statusKey = (status: string): TextKey =>
  isKnownStatus(status) ? `status.${status}` : 'public.verdict.other.title';

/** Where a revoked one would have lasted to helps nobody. */
const DATED = new Set(['in-force', 'expiring', 'expired', 'suspended', 'not-yet']);

/** On a published list: the class of the reason, the decision, the day. */
function Why({ row }: { row: ShownRow }) {
  const { t, language } = useText();
  if (!row.since) return null;
  const ground = language === 'en' ? row.groundEn : row.ground;
  const decision = row.endDecisionNumber
    ? row.endDecisionDate
      ? t('public.verify.decisionOf', {
          number: row.endDecisionNumber,
          date: formatDate(row.endDecisionDate),
        })
      : row.endDecisionNumber
    : null;
  return (
    <span className="row-why soft">
      {[
        t('public.list.since', { date: formatDate(row.since) }),
        row.status === 'revoked' ? ground : null,
        row.status === 'revoked' ? decision : null,
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}

function Row({ row }: { row: ShownRow }) {
  const { t } = useText();
  const valid = holdsToday(row.status);
  const stars = Number(row.stars ?? 0);
  return (
    <li className="row">
      <div className="row-name">
        <Link href={productPage(row.code)} lang="vi">
          {row.name}
        </Link>
        <span className="soft" lang="vi">
          {row.subjectName}
        </span>
        {row.illustrative && <span className="illustrative">{t('status.illustrative')}</span>}
      </div>
      <div className="row-place soft" lang="vi">
        <span>{row.unitName}</span>
        <span>{row.groupName}</span>
      </div>
      <div className="row-state">
        <Stars count={stars} label={t('status.stars', { count: stars })} lapsed={!valid} />
        <StatusMark status={row.status} label={t(statusKey(row.status))} />
        {row.expiresOn && DATED.has(row.status) && (
          <span className="row-date">
            {t(valid ? 'public.list.validTo' : 'public.list.wasValidTo', { date: formatDate(row.expiresOn) })}
          </span>
        )}
        {!holdsToday(row.status) && <Why row={row} />}
      </div>
    </li>
  );
}

export function ProductRows({ rows, busy }: { rows: ShownRow[]; busy: boolean }) {
  return (
    <ul className="rows" aria-busy={busy}>
      {rows.map((row) => (
        <Row key={keyOf(row)} row={row} />
      ))}
    </ul>
  );
}

/** Stands where rows will be; shown only when the wait is long enough to be noticed (see the style). */
export function WaitingRows() {
  return (
    <div className="waiting" aria-hidden="true">
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index} className="row" />
      ))}
    </div>
  );
}
