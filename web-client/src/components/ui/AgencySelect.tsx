import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agenciesQuery } from '@/lib/query/vocabularies';
import { foldedFilter } from './foldedFilter';

interface AgencySelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  value: string | null;
  onChange: (value: string | null) => void;
}

/** An agency of today, by its id. */
export function AgencySelect({ value, onChange, ...rest }: AgencySelectProps) {
  const { t, i18n } = useTranslation('common');
  const { data } = useQuery(agenciesQuery({}));
  return (
    <Select
      searchable
      clearable
      limit={60}
      filter={foldedFilter}
      nothingFoundMessage={t('form.noMatch')}
      clearButtonProps={{ 'aria-label': t('act.clear') }}
      {...rest}
      data={(data ?? []).map((agency) => ({
        value: agency.id,
        label: i18n.language === 'en' ? agency.nameEn : agency.name,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
