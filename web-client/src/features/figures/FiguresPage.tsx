import '@/lib/i18n/cases';
import { Group, MultiSelect, SegmentedControl, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { UnitSelect } from '@/components/ui/UnitSelect';
import { ExpiringView } from './ExpiringView';
import { RenewalsView } from './RenewalsView';
import { TargetsView } from './TargetsView';
import { VIEWS, type FigureSearch, type View } from './search';

export interface ViewProps {
  search: FigureSearch;
  onSearch: (search: FigureSearch) => void;
}

const PAGES = { targets: TargetsView, expiring: ExpiringView, renewals: RenewalsView };

/** Where the programme stands; every figure leads to the records that it counts. */
export function FiguresPage({ search, onSearch }: ViewProps) {
  const { t } = useTranslation('figures');
  const narrow = useMediaQuery('(max-width: 30em)', false, { getInitialValueInEffect: false });
  const view = search.view ?? 'targets';
  const Shown = PAGES[view];
  return (
    <>
      <PageHeader title={t('title')} />
      <SegmentedControl
        className="no-print"
        orientation={narrow ? 'vertical' : 'horizontal'}
        aria-label={t('views')}
        mb="md"
        data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        value={view}
        onChange={(value) => onSearch({ ...search, view: value as View })}
      />
      <Text c="dimmed" maw="75ch" mb="md">
        {t(`lead.${view}`)}
      </Text>
      {view !== 'targets' && (
        <Group mb="md" className="no-print" align="flex-end">
          <UnitSelect
            label={t('unit')}
            placeholder={t('allUnits')}
            by="code"
            level="commune"
            value={search.unit ?? null}
            onChange={(unit) => onSearch({ ...search, unit: unit ?? undefined })}
          />
          <MultiSelect
            label={t('stars')}
            placeholder={search.stars ? '' : t('allStars')}
            data={['5', '4', '3']}
            value={search.stars ?? []}
            onChange={(stars) => onSearch({ ...search, stars: stars.length > 0 ? stars : undefined })}
          />
        </Group>
      )}
      <Shown search={search} onSearch={onSearch} />
    </>
  );
}
