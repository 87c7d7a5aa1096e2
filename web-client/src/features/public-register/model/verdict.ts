import { daysBetween, formatDate, today } from '@/lib/format/dates';
import type { TextKey, Values } from '@/lib/i18n/plain';
import type { PublicCertification } from './types';

/** Verdicts with words of their own. The list of the API is open: whatever is not here means *not valid*. */
const SPOKEN = [
  'in-force',
  'expiring',
  'expired',
  'suspended',
  'revoked',
  'withdrawn',
  'superseded',
  'not-yet',
  'unconfirmed',
] as const;
export type Verdict = (typeof SPOKEN)[number] | 'other' | 'unknown';

export const verdictOf = (status: string): Verdict =>
  (SPOKEN as readonly string[]).includes(status) ? (status as Verdict) : 'other';

/** Everything else, the unknown included, is shown as not valid. */
export const isValid = (verdict: Verdict): boolean => verdict === 'in-force' || verdict === 'expiring';

/** A recognition that ended, or does not hold for now, must not show its date as if one could rely on it. */
export const termKeyOf = (verdict: Verdict): TextKey =>
  isValid(verdict) || verdict === 'expired' || verdict === 'not-yet' || verdict === 'unconfirmed'
    ? 'public.verify.validTo'
    : 'public.verify.firstTerm';

/** The one sentence, with its dates. */
export function sentenceOf(
  verdict: Verdict,
  certification: PublicCertification | null,
  checkedAt: string,
): { title: TextKey; text: TextKey; values: Values } {
  const expires = certification?.expiresOn;
  const left = expires ? daysBetween(today(new Date(checkedAt)), expires) : 0;
  const key = verdict === 'expiring' && left === 0 ? 'expiring-today' : verdict;
  return {
    title: `public.verdict.${key}.title`,
    text: `public.verdict.${key}.text`,
    values: {
      stars: certification?.stars ?? '',
      expires: formatDate(expires),
      from: formatDate(certification?.validFrom),
      ended: formatDate(certification?.endedOn),
      count: left,
    },
  };
}
