import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import type { GtinRow } from '@/lib/api/types';
import { today } from '@/lib/format/dates';
import { LEVELS } from './search';

export interface GtinValues {
  level: (typeof LEVELS)[number];
  variant: string;
  companyPrefix: string;
  licenceNumber: string;
  licenceOn: string;
  licenceUntil: string;
  validFrom: string;
  validTo: string;
}

export const valuesOf = (row?: GtinRow): GtinValues => ({
  level: row?.level ?? 'item',
  variant: row?.variant ?? '',
  companyPrefix: row?.companyPrefix ?? '',
  licenceNumber: row?.licenceNumber ?? '',
  licenceOn: row?.licenceOn ?? '',
  licenceUntil: row?.licenceUntil ?? '',
  validFrom: row?.validFrom ?? today(),
  validTo: row?.validTo ?? '',
});

/** What may be said of a GTIN, at first and later. */
export function GtinFields({
  values,
  onChange,
}: {
  values: GtinValues;
  onChange: (part: Partial<GtinValues>) => void;
}) {
  const { t } = useTranslation('codes');
  const text = (key: 'variant' | 'companyPrefix' | 'licenceNumber') => (
    <TextInput
      label={t(`field.${key}`)}
      {...(key === 'variant' ? { description: t('field.variantHint') } : {})}
      maxLength={200}
      value={values[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  const day = (key: 'licenceOn' | 'licenceUntil' | 'validFrom' | 'validTo') => (
    <DateField
      label={t(`field.${key}`)}
      hint={false}
      value={values[key]}
      onChange={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <>
      <Select
        label={t('field.level')}
        allowDeselect={false}
        data={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        value={values.level}
        onChange={(value) => onChange({ level: LEVELS.find((one) => one === value) ?? 'item' })}
      />
      {text('variant')}
      {text('companyPrefix')}
      {text('licenceNumber')}
      {day('licenceOn')}
      {day('licenceUntil')}
      {day('validFrom')}
      {day('validTo')}
    </>
  );
}
