/** The states of a recognition, as the register tells them; `none` is a product nobody recognised yet. */
export const STATUSES = [
  'in-force',
  'expiring',
  'expired',
  'suspended',
  'revoked',
  'withdrawn',
  'superseded',
  'not-yet',
  'unconfirmed',
  'none',
] as const;
export type Status = (typeof STATUSES)[number];

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'doubt' | 'past';

const TONES: Record<Status, Tone> = {
  'in-force': 'good',
  expiring: 'warn',
  expired: 'past',
  suspended: 'warn',
  revoked: 'bad',
  withdrawn: 'bad',
  superseded: 'past',
  'not-yet': 'info',
  unconfirmed: 'doubt',
  none: 'past',
};

/** The list of verdicts is open: one that this client does not know yet counts as not valid. */
export const isKnownStatus = (value: string): value is Status =>
  (STATUSES as readonly string[]).includes(value);
export const toneOf = (value: string): Tone => (isKnownStatus(value) ? TONES[value] : 'past');
export const holdsToday = (value: string): boolean => value === 'in-force' || value === 'expiring';
