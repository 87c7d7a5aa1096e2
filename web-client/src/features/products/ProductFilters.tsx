import { Button, Collapse, MultiSelect, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconFilter from '@tabler/icons-react/dist/esm/icons/IconFilter.mjs';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '@/components/ui/SearchField';
import { addDays, today } from '@/lib/format/dates';
import { STATUSES, type Status } from '@/lib/status';
import { STAR_CHOICES, type ProductSearch } from './search';

const MoreFilters = lazy(() => import('./MoreFilters'));
const WINDOWS = ['30', '60', '90', '180'];

interface Props {
  search: ProductSearch;
  onChange: (change: ProductSearch) => void;
}

export function ProductFilters({ search, onChange }: Props) {
  const { t } = useTranslation(['products', 'common', 'status']);
  const deep = [search.type, search.unit, search.unitOn, search.subjectKind, search.workItem, search.asOf];
  const [open, more] = useDisclosure(deep.some((value) => value !== undefined));
  return (
    <form
      role="search"
      className="filters folding no-print"
      data-open={open || undefined}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="filter-row">
        <SearchField
          label={t('products:searchLabel')}
          placeholder={t('products:searchPlaceholder')}
          value={search.q ?? ''}
          onChange={(q) => onChange({ q: q || undefined })}
        />
        <MultiSelect
          className="wide"
          label={t('products:filter.status')}
          clearable
          clearButtonProps={{ 'aria-label': t('common:act.clear') }}
          data={STATUSES.map((value) => ({ value, label: t(`status:${value}`) }))}
          placeholder={search.status ? undefined : t('common:list.all')}
          value={search.status ?? []}
          onChange={(status) => onChange({ status: status.length ? (status as Status[]) : undefined })}
        />
        <MultiSelect
          label={t('products:filter.stars')}
          clearable
          clearButtonProps={{ 'aria-label': t('common:act.clear') }}
          data={STAR_CHOICES.map((value) => ({ value, label: t('status:stars', { count: Number(value) }) }))}
          placeholder={search.stars ? undefined : t('common:list.all')}
          value={search.stars ?? []}
          onChange={(stars) => onChange({ stars: stars.length ? stars : undefined })}
        />
        <ExpirySelect search={search} onChange={onChange} />
        <Button
          variant="default"
          className="filter-more"
          aria-expanded={open}
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={more.toggle}
        >
          {open ? t('common:list.fewerFilters') : t('common:list.moreFilters')}
        </Button>
      </div>
      <Collapse expanded={open}>
        <Suspense>{open && <MoreFilters search={search} onChange={onChange} />}</Suspense>
      </Collapse>
    </form>
  );
}

function ExpirySelect({ search, onChange }: Props) {
  const { t } = useTranslation('products');
  const { expiresFrom, expiresTo } = search;
  const from = today();
  const window = WINDOWS.find((days) => expiresFrom === from && expiresTo === addDays(from, Number(days)));
  const value = window ?? (expiresFrom || expiresTo ? 'custom' : 'any');
  return (
    <Select
      label={t('filter.expiry')}
      allowDeselect={false}
      data={[
        { value: 'any', label: t('filter.anyExpiry') },
        ...WINDOWS.map((days) => ({ value: days, label: t('filter.within', { days }) })),
        ...(value === 'custom' ? [{ value: 'custom', label: t('filter.customExpiry') }] : []),
      ]}
      value={value}
      onChange={(next) => {
        if (next === 'any') onChange({ expiresFrom: undefined, expiresTo: undefined });
        else if (next !== null && next !== 'custom')
          onChange({ expiresFrom: from, expiresTo: addDays(from, Number(next)) });
      }}
    />
  );
}
