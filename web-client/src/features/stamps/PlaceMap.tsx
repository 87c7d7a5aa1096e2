import { useTranslation } from 'react-i18next';

const CELL = 12;
const MOST = 40;

/** Squares of about ten kilometres where the stamp was checked, north above; the darker, the more often. The table beside says the same. */
export function PlaceMap({ places }: { places: string[] }) {
  const { t } = useTranslation('stamps');
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const squares = [...counts].map(([place, count]) => {
    const [north = 0, east = 0] = place.split(',').map((degrees) => Math.round(Number(degrees) * 10));
    return { place, north, east, count };
  });
  if (squares.length === 0) return null;
  const west = Math.min(...squares.map((square) => square.east));
  const top = Math.max(...squares.map((square) => square.north));
  const span = Math.max(
    ...squares.map((square) => Math.max(square.east - west, top - square.north)),
    MOST / 2,
  );
  const size = (span + 1) * CELL;
  const side = Math.max(CELL, size / MOST);
  return (
    <svg
      role="img"
      aria-label={t('map')}
      viewBox={`${-side} ${-side} ${size + 2 * side} ${size + 2 * side}`}
      style={{ width: '100%', maxWidth: '20rem', border: '1px solid var(--line)' }}
    >
      {squares.map(({ place, north, east, count }) => (
        <rect
          key={place}
          x={(east - west) * CELL}
          y={(top - north) * CELL}
          width={side}
          height={side}
          fill="var(--bad)"
          opacity={Math.min(1, 0.5 + count / 10)}
        >
          <title>{`${place} (${count})`}</title>
        </rect>
      ))}
    </svg>
  );
}
