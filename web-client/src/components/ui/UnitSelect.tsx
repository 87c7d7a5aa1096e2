import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AdministrativeUnit } from '@/lib/api/types';
import { unitsQuery, type UnitFilter } from '@/lib/query/vocabularies';
import { foldedFilter } from './foldedFilter';

interface UnitSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  /** The day whose map of units counts; today when absent. */
  on?: string | undefined;
  level?: UnitFilter['level'];
  /** Which value stands for a unit: its code in filters, its id in records. */
  by: 'code' | 'id';
  value: string | null;
  onChange: (value: string | null) => void;
}

export const unitLabel = (unit: AdministrativeUnit) =>
  unit.parentName ? `${unit.name} (${unit.parentName})` : unit.name;

/** A commune is named with its district or province: many share a name. */
export function UnitSelect({ on, level, by, value, onChange, ...rest }: UnitSelectProps) {
  const { t } = useTranslation('common');
  const { data } = useQuery(unitsQuery({ ...(on ? { on } : {}), ...(level ? { level } : {}) }));
  const seen = new Set<string>();
  const options = (data ?? [])
    .map((unit) => ({ value: unit[by], label: unitLabel(unit) }))
    .filter(({ value: key }) => !seen.has(key) && seen.add(key));
  return (
    <Select
      searchable
      clearable
      limit={60}
      filter={foldedFilter}
      nothingFoundMessage={t('form.noMatch')}
      clearButtonProps={{ 'aria-label': t('act.clear') }}
      {...rest}
      data={options}
      value={value}
      onChange={onChange}
    />
  );
}
