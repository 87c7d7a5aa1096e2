import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Day, Narrowing } from '@/lib/narrowing';
import { AgencySelect } from './AgencySelect';
import { DayFilter } from './DayFilter';
import { UnitSelect } from './UnitSelect';

interface Props<D extends Day> {
  search: Narrowing<D>;
  days: readonly D[];
  /** Tells what has changed. */
  onChange: (change: Narrowing<never> | { [day in D]?: string | undefined }) => void;
}

/** Agency, area and days of a list; folded until somebody wants them or a link has set one. */
export function NarrowingFilters<D extends Day>({ search, days, onChange }: Props<D>) {
  const { t } = useTranslation('supervision');
  const set = [search.agency, search.unit, ...days.map((day) => search[day])].some(Boolean);
  return (
    <details className="narrowing" open={set}>
      <summary>{t('filter.more')}</summary>
      <Group align="flex-end" mt="xs">
        <AgencySelect
          label={t('filter.agency')}
          placeholder={t('filter.all')}
          value={search.agency ?? null}
          onChange={(agency) => onChange({ agency: agency ?? undefined })}
        />
        <UnitSelect
          label={t('filter.unit')}
          placeholder={t('filter.all')}
          by="code"
          level="commune"
          value={search.unit ?? null}
          onChange={(unit) => onChange({ unit: unit ?? undefined })}
        />
        {days.map((day) => (
          <DayFilter
            key={day}
            label={t(`filter.${day}`)}
            value={search[day]}
            onChange={(value) => onChange({ [day]: value } as { [one in D]?: string | undefined })}
          />
        ))}
      </Group>
    </details>
  );
}
