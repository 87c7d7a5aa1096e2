import './marks.css';
import { toneOf } from '@/lib/status';

/** One drawing per state, told apart by shape alone, so that a black-and-white print says the same. */
const SHAPES: Record<string, string> = {
  'in-force': 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M8.5 12.5l2.5 2.5 5-5.5',
  expiring: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M12 7.5V12l3 2',
  expired: 'M7 4h10M7 20h10M8 4c0 5 8 5 8 8s-8 3-8 8M16 4c0 5-8 5-8 8s8 3 8 8',
  suspended: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M10 9v6M14 9v6',
  revoked: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M6.5 6.5l11 11',
  withdrawn: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M9 9l6 6M15 9l-6 6',
  superseded: 'M5 8h9a4.5 4.5 0 0 1 0 9H7M8.5 4.5L5 8l3.5 3.5',
  'not-yet': 'M5 6h14v13H5zM5 10.5h14M9 3.5v4M15 3.5v4',
  unconfirmed: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.300-1.700 2.500M12 18.200v.3',
  none: 'M6 12h12',
};

export function StatusMark({
  status,
  label,
  size = 'small',
}: {
  status: string;
  label: string;
  size?: 'small' | 'large';
}) {
  return (
    <span className="status" data-tone={toneOf(status)} data-status={status} data-size={size}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.2" aria-hidden="true">
        <path d={SHAPES[status] ?? SHAPES['none']} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {label}
    </span>
  );
}
