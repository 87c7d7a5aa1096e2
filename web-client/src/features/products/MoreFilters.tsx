import { Button, MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayFilter } from '@/components/ui/DayFilter';
import { UnitSelect } from '@/components/ui/UnitSelect';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { SUBJECT_KINDS, WORK_ITEMS, type SubjectKind } from '@/lib/kinds';
import { inLanguage, productTypesQuery } from '@/lib/query/vocabularies';
import type { ProductSearch } from './search';

const LAST_OLD_DAY = '2025-06-30';

interface Props {
  search: ProductSearch;
  onChange: (change: ProductSearch) => void;
}

/** Filters that are asked for less often; loaded when they are opened. */
export default function MoreFilters({ search, onChange }: Props) {
  const { t, i18n } = useTranslation(['products', 'common', 'vocabulary', 'workItems']);
  const { data } = useQuery(productTypesQuery);
  const types = inLanguage(data, i18n.language);
  const groups = new Map(types.map((type) => [type.groupCode, type.groupName]));
  const ofGroup = types.filter((type) => !search.group || type.groupCode === search.group);
  const clear = { 'aria-label': t('common:act.clear') };
  return (
    <div className="filter-row">
      <Select
        label={t('products:filter.group')}
        placeholder={t('common:list.all')}
        clearable
        clearButtonProps={clear}
        data={[...groups].map(([value, label]) => ({ value, label }))}
        value={search.group ?? null}
        onChange={(group) => onChange({ group: group ?? undefined, type: undefined })}
      />
      <Select
        label={t('products:filter.type')}
        placeholder={t('common:list.all')}
        searchable
        clearable
        clearButtonProps={clear}
        filter={foldedFilter}
        data={ofGroup.map((type) => ({ value: type.code, label: type.name }))}
        value={search.type ?? null}
        onChange={(type) => onChange({ type: type ?? undefined })}
      />
      <UnitSelect
        label={t('products:filter.unit')}
        placeholder={t('common:list.all')}
        by="code"
        on={search.unitOn}
        value={search.unit ?? null}
        onChange={(unit) => onChange({ unit: unit ?? undefined })}
      />
      <div>
        <DayFilter
          label={t('products:filter.unitOn')}
          value={search.unitOn}
          onChange={(unitOn) => onChange({ unitOn, unit: undefined })}
        />
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => onChange({ unitOn: search.unitOn ? undefined : LAST_OLD_DAY, unit: undefined })}
        >
          {search.unitOn ? t('products:filter.todayUnits') : t('products:filter.oldUnits')}
        </Button>
      </div>
      <MultiSelect
        label={t('products:filter.subjectKind')}
        placeholder={search.subjectKind ? undefined : t('common:list.all')}
        clearable
        clearButtonProps={clear}
        data={SUBJECT_KINDS.map((value) => ({ value, label: t(`vocabulary:subjectKind.${value}`) }))}
        value={search.subjectKind ?? []}
        onChange={(kinds) => onChange({ subjectKind: kinds.length ? (kinds as SubjectKind[]) : undefined })}
      />
      <Select
        label={t('products:filter.workItem')}
        placeholder={t('common:list.all')}
        clearable
        clearButtonProps={clear}
        data={WORK_ITEMS.map((value) => ({ value, label: t(`workItems:kind.${value}`) }))}
        value={search.workItem ?? null}
        onChange={(workItem) => onChange({ workItem: workItem ?? undefined })}
      />
      <DayFilter
        label={t('products:filter.expiresFrom')}
        value={search.expiresFrom}
        onChange={(expiresFrom) => onChange({ expiresFrom })}
      />
      <DayFilter
        label={t('products:filter.expiresTo')}
        value={search.expiresTo}
        onChange={(expiresTo) => onChange({ expiresTo })}
      />
      <DayFilter
        label={t('products:filter.asOf')}
        value={search.asOf}
        onChange={(asOf) => onChange({ asOf })}
      />
    </div>
  );
}
