import '@/lib/i18n/holidays';
import { Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DoubtMark } from '@/components/ui/DoubtMark';
import { DataTable } from '@/components/ui/DataTable';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import type { Holiday } from '@/lib/api/types';
import { formatDate, formatWeekday, today } from '@/lib/format/dates';
import { DeadlineBox } from './DeadlineBox';
import { holidaysQuery } from './holidayQueries';
import type { HolidaySearch } from './search';

interface Props {
  search: HolidaySearch;
  onSearch: (search: HolidaySearch) => void;
}

/** Which days public bodies work, and when a time limit ends. */
export function HolidaysPage({ search, onSearch }: Props) {
  const { t } = useTranslation('holidays');
  const thisYear = Number(today().slice(0, 4));
  const year = search.year ?? thisYear;
  const list = useQuery(holidaysQuery(year));
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1, year])].toSorted();
  return (
    <>
      <PageHeader title={t('title')} />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('intro')}
      </Text>
      <DeadlineBox />
      <Group mb="sm" className="no-print">
        <Select
          label={t('year')}
          allowDeselect={false}
          data={years.map(String)}
          value={String(year)}
          onChange={(value) => onSearch({ year: Number(value) })}
        />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <RowsSkeleton />
      ) : list.data.length === 0 ? (
        <Text>{t('none', { year })}</Text>
      ) : (
        <Days days={list.data} />
      )}
    </>
  );
}

function Days({ days }: { days: Holiday[] }) {
  const { t, i18n } = useTranslation('holidays');
  const on = (day: Holiday) => `${formatWeekday(day.on, i18n.language)}, ${formatDate(day.on)}`;
  const name = (day: Holiday) => (i18n.language === 'en' ? day.nameEn : day.name);
  const kind = (day: Holiday) =>
    [t(`kinds.${day.kind}`), day.insteadOf && t('insteadOf', { date: formatDate(day.insteadOf) })]
      .filter(Boolean)
      .join(', ');
  const counts = (day: Holiday) => t(day.workingDay ? 'working' : 'off');
  const source = (day: Holiday) => (
    <>
      {!day.confirmed && <DoubtMark>{t('unconfirmed')}</DoubtMark>}
      <span className="quiet">{day.source}</span>
    </>
  );
  return (
    <DataTable
      label={t('title')}
      rows={days}
      idOf={(day) => day.on}
      nameOf={name}
      minWidth={900}
      columns={[
        { key: 'on', header: t('column.on'), className: 'code', cell: on },
        { key: 'name', header: t('column.name'), className: 'main-cell', cell: name },
        { key: 'kind', header: t('column.kind'), cell: kind },
        { key: 'counts', header: t('column.counts'), cell: counts },
        { key: 'source', header: t('column.source'), className: 'read-cell', cell: source },
      ]}
      card={(day) => (
        <>
          <strong>{name(day)}</strong>
          <span>{on(day)}</span>
          <span>
            {kind(day)} · {counts(day)}
          </span>
          {source(day)}
        </>
      )}
    />
  );
}
