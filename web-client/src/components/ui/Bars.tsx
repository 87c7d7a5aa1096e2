import './bars.css';

const WIDTH = 720;
const HEIGHT = 260;
const LEFT = 44;
const TOP = 10;
const BOTTOM = 26;
const MOST_BAR = 44;
const TICKS = 4;

export interface BarsProps {
  /** What the drawing shows, for those who do not see it; the table below says the same. */
  label: string;
  groups: { name: string; values: number[] }[];
  series: { name: string; color: string }[];
  stacked?: boolean;
}

/** A round step for the axis, of which at most so many reach the highest value. */
export function stepOf(highest: number): number {
  const rough = Math.max(highest, 1) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  return Math.max(1, step);
}

/** Bars above a table that says the same in figures. A library for them would weigh more than the page. */
export function Bars({ label, groups, series, stacked = false }: BarsProps) {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const highest = Math.max(...groups.map(({ values }) => (stacked ? sum(values) : Math.max(...values))));
  const step = stepOf(highest);
  const top = Math.max(step, Math.ceil(highest / step) * step);
  const lengthOf = (value: number) => (value / top) * (HEIGHT - TOP - BOTTOM);
  const floor = HEIGHT - BOTTOM;
  const room = (WIDTH - LEFT) / groups.length;
  const beside = stacked ? 1 : series.length;
  const bar = Math.min(MOST_BAR, (room * 0.7) / beside);
  return (
    <figure className="bars">
      <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
          {Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step).map((tick) => (
            <g key={tick}>
              <line
                className="grid"
                x1={LEFT}
                x2={WIDTH}
                y1={floor - lengthOf(tick)}
                y2={floor - lengthOf(tick)}
              />
              <text className="tick" x={LEFT - 6} y={floor - lengthOf(tick) + 4} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          {groups.map(({ name, values }, group) => {
            const middle = LEFT + (group + 0.5) * room;
            return (
              <g key={name}>
                {values.map((value, index) => {
                  const below = stacked ? sum(values.slice(0, index)) : 0;
                  const { name: what, color } = series[index]!;
                  return (
                    <rect
                      key={what}
                      x={middle - (beside * bar) / 2 + (stacked ? 0 : index * bar)}
                      y={floor - lengthOf(below + value)}
                      width={bar - 2}
                      height={lengthOf(value)}
                      style={{ fill: color }}
                    >
                      <title>{`${name}, ${what}: ${value}`}</title>
                    </rect>
                  );
                })}
                <text
                  className="tick"
                  x={middle}
                  y={HEIGHT - 8}
                  textAnchor="middle"
                  fontSize={groups.length > 10 ? 9 : undefined}
                >
                  {name}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <ul aria-hidden="true">
        {series.map(({ name, color }) => (
          <li key={name}>
            <span style={{ background: color }} />
            {name}
          </li>
        ))}
      </ul>
    </figure>
  );
}
