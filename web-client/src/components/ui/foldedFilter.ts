import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { foldText } from '@/lib/format/fold';

/** Finds a choice by any of its words, with or without diacritics, as the server does. */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  return (options as ComboboxItem[])
    .filter((option) => {
      const label = foldText(option.label);
      return words.every((word) => label.includes(word));
    })
    .slice(0, limit);
};
