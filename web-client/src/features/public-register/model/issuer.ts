import { formatDate } from '@/lib/format/dates';
import { text } from '@/lib/i18n/plain';
import type { PublicCertification } from './types';

const LEVELS = ['commune', 'district', 'province', 'ministry'] as const;

/** Who recognised: the agency by name, else the level that the source names, else nothing. */
export function issuerOf(certification: PublicCertification | null): string {
  const level = LEVELS.find((known) => known === certification?.level);
  return certification?.issuer || (level ? text(`public.levelIssuer.${level}`) : '');
}

export function decisionOf(certification: PublicCertification | null): string {
  const { decisionNumber: number, decisionDate } = certification ?? {};
  const date = formatDate(decisionDate);
  return number && date ? text('public.verify.decisionOf', { number, date }) : number || date;
}
