import { useText } from '@/lib/i18n/plain';
import { shade, stepsOf } from '@/lib/shades';
import { API, useAnswer } from '../model/fetching';
import { unitsAddress } from '../model/filters';
import type { ListUnit, Page, UnitMap as Drawing } from '../model/types';
import type { FilterState } from '../Register';
import { Link } from '../routing/navigation';
import { Failure } from './Failure';

/** A list by today's unit: a drawing to look at, and a table that says the same and can be followed. */
export function UnitMap({ list, state }: { list: string; state: FilterState }) {
  const { t } = useText();
  const drawing = useAnswer<Drawing>(`${API}/unit-map`, true);
  const counted = useAnswer<Page<ListUnit>>(unitsAddress(state.filters, list));
  const error = drawing.error ?? counted.error;
  if (error) return <Failure error={error} retry={drawing.error ? drawing.retry : counted.retry} />;
  if (!drawing.data || !counted.data) return <p aria-busy="true">{t('public.list.searching')}</p>;
  const rows = counted.data.items;
  const counts = new Map(rows.map((row) => [row.unitCode, row.count]));
  const steps = stepsOf(rows.filter((row) => row.unitCode !== null).map((row) => row.count));
  const { width, height, units } = drawing.data;
  return (
    <div className="unit-map">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-kind={drawing.data.kind}>
        {units.map((unit) => {
          const count = counts.get(unit.code) ?? 0;
          return (
            <path
              key={unit.code}
              d={unit.path}
              fillRule="evenodd"
              style={shade(steps.filter((step) => count >= step).length)}
              data-chosen={state.filters.unit === unit.code}
              onClick={() => state.change({ unit: unit.code, unitOn: '' })}
            >
              <title>{t('public.map.unit', { name: unit.name, count })}</title>
            </path>
          );
        })}
      </svg>
      <ul className="legend" aria-hidden="true">
        <li style={shade(0)}>{t('public.map.noneThere')}</li>
        {steps.map((step, index) => {
          const next = steps[index + 1];
          return (
            <li key={step} style={shade(index + 1)}>
              {next === undefined
                ? t('public.map.from', { from: step })
                : next - 1 === step
                  ? step
                  : t('public.map.between', { from: step, to: next - 1 })}
            </li>
          );
        })}
      </ul>
      {drawing.data.kind === 'tiles' && <p className="small soft">{t('public.map.tiles')}</p>}
      <ol className="unit-counts" lang="vi">
        {rows
          .toSorted((left, right) => right.count - left.count)
          .map((row) => (
            <li key={row.unitCode ?? ''}>
              {row.unitCode ? (
                <Link
                  href={state.addressOf({ unit: row.unitCode, unitOn: '' })}
                  aria-current={state.filters.unit === row.unitCode ? 'true' : undefined}
                >
                  {row.unitName}
                </Link>
              ) : (
                <span>{t('public.map.unknown')}</span>
              )}{' '}
              <span className="count">{row.count}</span>
            </li>
          ))}
      </ol>
      {rows.length === 0 && <p>{t('public.empty.title')}</p>}
    </div>
  );
}
