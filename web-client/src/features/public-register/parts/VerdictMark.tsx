import type { Tone } from '@/lib/status';
import { isValid, type Verdict } from '../model/verdict';

/** The signs inside, drawn white on the mark. */
const SIGNS: Record<Verdict, string> = {
  'in-force': 'M33 51l12 12 22-25',
  expiring: 'M33 51l12 12 22-25',
  expired: 'M36 30h28M36 70h28M39 30c0 12 22 13 22 20S39 58 39 70M61 30c0 12-22 13-22 20s22 8 22 20',
  suspended: 'M42 35v30M58 35v30',
  revoked: 'M31 50h38',
  withdrawn: 'M36 36l28 28M64 36L36 64',
  superseded: 'M34 44h22a11 11 0 0 1 0 22H38M43 35l-9 9 9 9',
  'not-yet': 'M33 37h34v31H33zM33 47h34M42 31v10M58 31v10',
  unconfirmed: 'M39 41a11 11 0 1 1 17 9c-4 3-6 4-6 9M50 69v.5',
  other: 'M50 31v24M50 67v.5',
  unknown: 'M33 46a14 14 0 1 0 28 0 14 14 0 1 0-28 0M57 57l12 12',
};

export const VERDICT_TONES: Record<Verdict, Tone> = {
  'in-force': 'good',
  expiring: 'warn',
  expired: 'past',
  suspended: 'warn',
  revoked: 'bad',
  withdrawn: 'bad',
  superseded: 'past',
  'not-yet': 'info',
  unconfirmed: 'doubt',
  other: 'past',
  unknown: 'past',
};

/** A round seal with twelve petals: only what is valid bears it. */
const PETALS = 12;
const REACH = 41;
const rim = (index: number) => {
  const angle = (2 * Math.PI * index) / PETALS;
  return `${(50 + REACH * Math.sin(angle)).toFixed(1)} ${(50 - REACH * Math.cos(angle)).toFixed(1)}`;
};
const SEAL = `M${rim(0)}${Array.from({ length: PETALS }, (_, index) => `A11.5 11.5 0 0 1 ${rim(index + 1)}`).join('')}z`;
const OCTAGON = '32 6 68 6 94 32 94 68 68 94 32 94 6 68 6 32';

function Body({ verdict }: { verdict: Verdict }) {
  if (isValid(verdict)) return <path className="body" d={SEAL} />;
  if (verdict === 'revoked' || verdict === 'withdrawn' || verdict === 'suspended')
    return <polygon className="body" points={OCTAGON} strokeWidth="4" />;
  const open = verdict === 'unconfirmed' || verdict === 'unknown' || verdict === 'other';
  return <circle className={open ? 'body open' : 'body'} cx="50" cy="50" r="45" strokeWidth="4" />;
}

/** The answer as one large drawing, told apart by outline and sign, so that it needs no colour. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg className="verdict-mark" viewBox="0 0 100 100" aria-hidden="true" data-verdict={verdict}>
      <Body verdict={verdict} />
      <path className="sign" d={SIGNS[verdict]} />
      {verdict === 'expiring' && (
        <g className="badge">
          <circle cx="80" cy="80" r="17" />
          <path d="M80 71v9l6 4" />
        </g>
      )}
    </svg>
  );
}
