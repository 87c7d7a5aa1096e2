import { Button, Checkbox, Group, Popover, Skeleton, Stack, Text } from '@mantine/core';
import IconColumns from '@tabler/icons-react/dist/esm/icons/IconColumns3.mjs';
import IconLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs';
import IconRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from 'react-i18next';
import { useDelayed } from './useDelayed';

export interface ActiveFilter {
  key: string;
  label: string;
  onRemove: () => void;
}

/** The conditions in force, each with its way out. */
export function ActiveFilters({ filters, onClear }: { filters: ActiveFilter[]; onClear: () => void }) {
  const { t } = useTranslation('common');
  if (filters.length === 0) return null;
  return (
    <Group gap={6} className="active-filters no-print" role="group" aria-label={t('list.activeFilters')}>
      {filters.map((filter) => (
        <Button
          key={filter.key}
          size="compact-xs"
          variant="light"
          rightSection={<IconX size={12} aria-hidden />}
          aria-label={t('list.removeFilter', { name: filter.label })}
          onClick={filter.onRemove}
        >
          {filter.label}
        </Button>
      ))}
      <Button size="compact-xs" variant="subtle" onClick={onClear}>
        {t('list.clearFilters')}
      </Button>
    </Group>
  );
}

/** Nothing found: names the conditions and offers to remove each of them. */
export function EmptyFiltered({ filters, onClear }: { filters: ActiveFilter[]; onClear: () => void }) {
  const { t } = useTranslation('common');
  return (
    <section className="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('list.emptyTitle')}</h2>
      <Text c="dimmed" maw="60ch">
        {t('list.emptyFiltered')}
      </Text>
      <Group gap="xs" justify="center">
        {filters.map((filter) => (
          <Button key={filter.key} size="xs" variant="default" onClick={filter.onRemove}>
            {t('list.removeFilter', { name: filter.label })}
          </Button>
        ))}
      </Group>
      <Button size="xs" onClick={onClear}>
        {t('list.clearFilters')}
      </Button>
    </section>
  );
}

/** Pages of a keyset list have no last number: only before and after. */
export function CursorPager({
  page,
  hasNext,
  onPrevious,
  onNext,
}: {
  page: number;
  hasNext: boolean;
  onPrevious: () => void;
  onNext: () => void;
}) {
  const { t } = useTranslation('common');
  if (page === 1 && !hasNext) return null;
  return (
    <Group component="nav" justify="flex-end" gap="xs" className="no-print" aria-label={t('list.pager')}>
      <Button
        size="xs"
        variant="default"
        disabled={page === 1}
        leftSection={<IconLeft size={14} aria-hidden />}
        onClick={onPrevious}
      >
        {t('list.previous')}
      </Button>
      <Text size="sm" component="span" aria-current="page">
        {t('list.page', { page })}
      </Text>
      <Button
        size="xs"
        variant="default"
        disabled={!hasNext}
        rightSection={<IconRight size={14} aria-hidden />}
        onClick={onNext}
      >
        {t('list.next')}
      </Button>
    </Group>
  );
}

export function ColumnChoice({
  columns,
  hidden,
  onChange,
}: {
  columns: { key: string; header: string }[];
  hidden: string[];
  onChange: (hidden: string[]) => void;
}) {
  const { t } = useTranslation('common');
  return (
    <Popover trapFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          visibleFrom="sm"
          aria-haspopup="dialog"
          leftSection={<IconColumns size={14} aria-hidden />}
        >
          {t('list.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('list.columns')}>
        <Stack gap="xs">
          {columns.map(({ key, header }) => (
            <Checkbox
              key={key}
              size="xs"
              label={header}
              checked={!hidden.includes(key)}
              onChange={() =>
                onChange(hidden.includes(key) ? hidden.filter((other) => other !== key) : [...hidden, key])
              }
            />
          ))}
          <Button size="compact-xs" variant="subtle" onClick={() => onChange([])}>
            {t('list.resetColumns')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Grey rows, but only for an answer that takes its time. */
export function RowsSkeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation('common');
  const show = useDelayed(true);
  return (
    <div role="status" aria-label={t('list.loading')} className="rows-skeleton">
      {show && Array.from({ length: rows }, (_, index) => <Skeleton key={index} height={28} radius="sm" />)}
    </div>
  );
}
