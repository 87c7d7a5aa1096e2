import { MultiSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findInspectors } from '@/lib/query/finders';
import type { Choice } from './RemotePicker';

export interface ChosenTeam {
  leader: Choice | null;
  members: Choice[];
}

const merge = (...lists: Choice[][]) => [
  ...new Map(lists.flat().map((choice) => [choice.value, choice])).values(),
];

function useInspectors(text: string) {
  const [asked] = useDebouncedValue(text.trim(), 250);
  return (
    useQuery({
      queryKey: ['pick', 'inspectors', asked],
      queryFn: () => findInspectors(asked),
      placeholderData: keepPreviousData,
    }).data ?? []
  );
}

/** Who leads and who else inspects; people of all agencies, found by their names. */
export function InspectorPicker({
  value,
  onChange,
  error,
}: {
  value: ChosenTeam;
  onChange: (value: ChosenTeam) => void;
  error?: string | false | undefined;
}) {
  const { t } = useTranslation('common');
  const [text, setText] = useState('');
  const [leaderText, setLeaderText] = useState(value.leader?.label ?? '');
  const leaders = merge(
    useInspectors(leaderText === value.leader?.label ? '' : leaderText),
    value.leader ? [value.leader] : [],
  );
  const members = merge(value.members, useInspectors(text)).filter(
    (choice) => choice.value !== value.leader?.value,
  );
  return (
    <>
      <Select
        label={t('inspectors.leader')}
        description={t('inspectors.leaderHint')}
        withAsterisk
        searchable
        data={leaders}
        filter={({ options }) => options}
        searchValue={leaderText}
        onSearchChange={setLeaderText}
        value={value.leader?.value ?? null}
        error={error}
        nothingFoundMessage={t('form.noMatch')}
        onChange={(id) => {
          const leader = leaders.find((choice) => choice.value === id) ?? null;
          onChange({ leader, members: value.members.filter((member) => member.value !== id) });
        }}
      />
      <MultiSelect
        label={t('inspectors.members')}
        searchable
        data={members}
        filter={({ options }) => options}
        searchValue={text}
        onSearchChange={setText}
        value={value.members.map((member) => member.value)}
        nothingFoundMessage={t('form.noMatch')}
        onChange={(ids) =>
          onChange({ ...value, members: members.filter((choice) => ids.includes(choice.value)) })
        }
      />
    </>
  );
}
