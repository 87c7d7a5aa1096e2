import './marks.css';

const POINTS = '12 3 14.8 8.9 21.2 9.7 16.5 14.1 17.7 20.5 12 17.4 6.3 20.5 7.5 14.1 2.8 9.7 9.2 8.9';

/**
 * Stars are drawn, never typed; those of a recognition that no longer holds are outlined, not filled.
 * Without a label they are decoration: the same stands beside them in words.
 */
export function Stars({ count, label, lapsed }: { count: number; label?: string; lapsed: boolean }) {
  return (
    <span
      className="stars"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={!label}
      data-lapsed={lapsed || undefined}
    >
      {Array.from({ length: count }, (_, index) => (
        <svg key={index} viewBox="0 0 24 24" aria-hidden="true">
          <polygon points={POINTS} />
        </svg>
      ))}
    </span>
  );
}
