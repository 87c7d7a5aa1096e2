import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Supervision } from '@/lib/api/types';
import { formatNumber } from '@/lib/format/numbers';
import { shade, stepsOf } from '@/lib/shades';
import { MEASURES, type Measure } from './search';
import { unitMapQuery } from './supervisionQueries';

interface Props {
  units: Supervision['units'];
  measure: Measure;
  onMeasure: (measure: Measure) => void;
  onUnit: (unit: string) => void;
}

const percentOf = ({ productsInForce: all, productsInspected: some }: Supervision['units'][number]) =>
  all > 0 ? Math.round((100 * some) / all) : 0;

/** The communes, the darker the more; the table below says the same and can be followed. */
export function AreaMap({ units, measure, onMeasure, onUnit }: Props) {
  const { t, i18n } = useTranslation('supervision');
  const { data: drawing } = useQuery(unitMapQuery);
  const valueOf = (row: Supervision['units'][number]) =>
    measure === 'productsInspected' ? percentOf(row) : row.counts[measure];
  const values = new Map(units.map((row) => [row.unitCode, valueOf(row)]));
  const steps = stepsOf(units.filter(({ unitCode }) => unitCode !== null).map(valueOf));
  const number = (value: number) => formatNumber(value, i18n.language);
  return (
    <>
      <Select
        className="no-print"
        label={t('map.measure')}
        allowDeselect={false}
        maw={320}
        data={MEASURES.map((value) => ({ value, label: t(`map.by.${value}`) }))}
        value={measure}
        onChange={(value) => onMeasure(value as Measure)}
      />
      {drawing && (
        <figure className="area-map">
          <svg
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            role="img"
            aria-label={t('map.label', { measure: t(`map.by.${measure}`) })}
          >
            {drawing.units.map(({ code, name, path }) => {
              const value = values.get(code) ?? 0;
              return (
                <path
                  key={code}
                  d={path}
                  fillRule="evenodd"
                  style={shade(steps.filter((step) => value >= step).length)}
                  onClick={() => onUnit(code)}
                >
                  <title>{t('map.unit', { name, value: number(value) })}</title>
                </path>
              );
            })}
          </svg>
          <ul className="legend" aria-hidden="true">
            <li style={shade(0)}>{t('map.none')}</li>
            {steps.map((step, index) => (
              <li key={step} style={shade(index + 1)}>
                {t('map.from', { from: number(step) })}
              </li>
            ))}
          </ul>
          {drawing.kind === 'tiles' && (
            <Text size="sm" c="dimmed">
              {t('map.tiles')}
            </Text>
          )}
        </figure>
      )}
    </>
  );
}
