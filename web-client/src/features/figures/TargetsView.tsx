import { ActionIcon, Button, Group, Select, Text } from '@mantine/core';
import IconEdit from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoubtMark } from '@/components/ui/DoubtMark';
import { DataTable, type Column } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { LinkAnchor } from '@/components/ui/links';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import type { ProgramTarget } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate, today } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { Bars } from '@/components/ui/Bars';
import { targetsQuery } from './figureQueries';
import type { ViewProps } from './FiguresPage';
import { TargetDialog } from './TargetDialog';

/** What the plans of the programme ask for, beside what the register counts. */
export function TargetsView({ search, onSearch }: ViewProps) {
  const { t, i18n } = useTranslation(['figures', 'common']);
  const { can } = useSession();
  const { data, error, refetch } = useQuery(targetsQuery);
  const [edited, setEdited] = useState<ProgramTarget | 'new'>();
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const thisYear = Number(today().slice(0, 4));
  const known = [...new Set([thisYear, ...data.map(({ year }) => year)])].toSorted((a, b) => b - a);
  // with nothing set for this year, the last one that says something
  const year =
    search.year ?? (data.some((row) => row.year === thisYear) ? thisYear : (data[0]?.year ?? thisYear));
  const rows = data.filter((row) => row.year === year);
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, i18n.language));
  const measured = (row: ProgramTarget, value: number | null) =>
    row.measure === 'renewal-rate' && value !== null ? `${number(value)} %` : number(value);
  const measure = (row: ProgramTarget) => t(`figures:measure.${row.measure}`);
  const provinces = rows.filter((row) => row.unitLevel === 'province' && row.measure !== 'renewal-rate');
  const several = new Set(provinces.map((row) => row.unitCode)).size > 1;
  const chartName = (row: ProgramTarget) => (several ? `${measure(row)} (${row.unitName})` : measure(row));
  const met = (row: ProgramTarget) =>
    row.met === null ? (
      t(row.countedOn === null ? 'figures:targets.notBegun' : 'figures:targets.nothing')
    ) : (
      <Text component="span" size="sm" fw={600} c={row.met ? 'var(--good)' : 'var(--bad)'}>
        {t(row.met ? 'figures:targets.met' : 'figures:targets.notMet')}
        {row.percent !== null && ` (${number(row.percent)} %)`}
      </Text>
    );
  const source = (row: ProgramTarget) => (
    <>
      {!row.confirmed && <DoubtMark>{t('figures:targets.unconfirmed')}</DoubtMark>}
      <span className="quiet">{[row.legalDocumentNumber, row.source].filter(Boolean).join(' · ')}</span>
    </>
  );
  const edit = (row: ProgramTarget) => (
    <ActionIcon
      variant="default"
      aria-label={t('figures:targets.edit', { measure: measure(row), unit: row.unitName })}
      onClick={() => setEdited(row)}
    >
      <IconEdit size={16} aria-hidden />
    </ActionIcon>
  );
  const columns: Column<ProgramTarget>[] = [
    { key: 'unit', header: t('figures:unit'), cell: (row) => row.unitName },
    { key: 'measure', header: t('figures:targets.measure'), className: 'read-cell', cell: measure },
    {
      key: 'value',
      header: t('figures:targets.value'),
      numeric: true,
      cell: (row) => measured(row, row.value),
    },
    {
      key: 'reached',
      header: t('figures:targets.reached'),
      numeric: true,
      cell: (row) => <Reached row={row}>{measured(row, row.reached)}</Reached>,
    },
    { key: 'met', header: t('figures:targets.state'), cell: met },
    { key: 'source', header: t('figures:targets.source'), className: 'read-cell', cell: source },
    ...(can('targets.manage')
      ? [{ key: 'act', header: t('figures:targets.act'), screenOnly: true, cell: edit }]
      : []),
  ];
  return (
    <>
      <Group mb="md" align="flex-end" justify="space-between" className="no-print">
        <Select
          label={t('figures:targets.year')}
          allowDeselect={false}
          data={known.map(String)}
          value={String(year)}
          onChange={(value) => onSearch({ ...search, year: Number(value) })}
        />
        <Group>
          {can('targets.manage') && (
            <Button onClick={() => setEdited('new')}>{t('figures:targets.add')}</Button>
          )}
          <ExportMenu path="/api/v1/program-targets" query={{ year }} />
        </Group>
      </Group>
      {rows.length === 0 ? (
        <Text>{t('figures:targets.none', { year })}</Text>
      ) : (
        <>
          {provinces.length > 0 && (
            <Bars
              label={t('figures:targets.chart', { year })}
              groups={provinces.map((row) => ({
                name: chartName(row),
                values: [row.value, row.reached ?? 0],
              }))}
              series={[
                { name: t('figures:targets.value'), color: 'var(--chart-5)' },
                { name: t('figures:targets.reached'), color: 'var(--chart-2)' },
              ]}
            />
          )}
          {rows[0]?.countedOn && (
            <Text size="sm" c="dimmed" my="sm">
              {t('figures:countedOn', { date: formatDate(rows[0].countedOn) })}
            </Text>
          )}
          <DataTable
            label={t('figures:targets.table', { year })}
            rows={rows}
            idOf={(row) => row.id}
            nameOf={(row) => `${row.unitName}: ${measure(row)}`}
            columns={columns}
            card={(row) => (
              <>
                <strong>{measure(row)}</strong>
                <span>{row.unitName}</span>
                <span>
                  {t('figures:targets.card', {
                    reached: measured(row, row.reached),
                    value: measured(row, row.value),
                  })}
                </span>
                {met(row)}
                {source(row)}
                {can('targets.manage') && edit(row)}
              </>
            )}
          />
        </>
      )}
      {edited && (
        <TargetDialog
          target={edited === 'new' ? undefined : edited}
          year={year}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

/** What is in force on a day is a list that can be opened; what happened in a year is counted only. */
function Reached({ row, children }: { row: ProgramTarget; children: string }) {
  const stars = { 'in-force': undefined, 'four-stars-in-force': ['5', '4'], 'five-stars-in-force': ['5'] };
  if (!(row.measure in stars) || row.countedOn === null) return children;
  return (
    <LinkAnchor
      to="/quan-tri/san-pham"
      search={{
        unit: row.unitCode,
        unitOn: row.countedOn,
        asOf: row.countedOn,
        status: ['in-force'],
        stars: stars[row.measure as keyof typeof stars],
      }}
    >
      {children}
    </LinkAnchor>
  );
}
