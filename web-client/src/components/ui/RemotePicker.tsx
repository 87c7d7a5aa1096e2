import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Choice {
  value: string;
  label: string;
}

interface RemotePickerProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchValue'> {
  /** Names the list in the cache. */
  source: string;
  load: (text: string) => Promise<Choice[]>;
  value: string | null;
  /** Words for the value that is chosen already, which may not be in the list found. */
  chosen?: Choice | null;
  onPick: (choice: Choice | null) => void;
}

/** Chooses one of many records by typing; the server searches, with or without diacritics. */
export function RemotePicker({ source, load, value, chosen, onPick, ...rest }: RemotePickerProps) {
  const { t } = useTranslation('common');
  const [text, setText] = useState(chosen?.label ?? '');
  const [picked, setPicked] = useState<Choice | null>(chosen ?? null);
  const [asked] = useDebouncedValue(text.trim(), 250);
  const current = chosen && chosen.value === value ? chosen : picked;
  const wanted = asked === current?.label ? '' : asked;
  const { data, isFetching } = useQuery({
    queryKey: ['pick', source, wanted],
    queryFn: () => load(wanted),
    enabled: wanted.length >= 2,
    placeholderData: keepPreviousData,
  });
  const found = wanted.length >= 2 ? (data ?? []) : [];
  const options =
    current && value && !found.some((choice) => choice.value === value) ? [current, ...found] : found;
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('act.clear') }}
      {...rest}
      data={options}
      value={value}
      searchValue={text}
      onSearchChange={setText}
      filter={({ options: all }) => all}
      nothingFoundMessage={
        wanted.length < 2 ? t('form.typeToSearch') : isFetching ? t('list.loading') : t('form.noMatch')
      }
      onChange={(next) => {
        const choice = options.find((option) => option.value === next) ?? null;
        setPicked(choice);
        onPick(choice);
      }}
    />
  );
}
