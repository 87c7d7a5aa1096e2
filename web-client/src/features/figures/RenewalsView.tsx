import { Group, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { LinkAnchor } from '@/components/ui/links';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import type { RenewalTally } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { Bars } from '@/components/ui/Bars';
import { narrowing, renewalsQuery } from './figureQueries';
import type { ViewProps } from './FiguresPage';
import { quarterName, quartersBetween } from './quarters';
import { GROUPINGS, type Grouping } from './search';

/** What became of the recognitions that ended, and how long the decision took. */
export function RenewalsView({ search, onSearch }: ViewProps) {
  const { t, i18n } = useTranslation('figures');
  const by = search.by ?? 'quarter';
  const { data, error, refetch } = useQuery(renewalsQuery(search));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const name = (row: RenewalTally) =>
    row === data.total
      ? t('total')
      : row.quarter
        ? quarterName(row.quarter, t)
        : (row.unitName ?? t('noUnit'));
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, i18n.language));
  const rate = (row: RenewalTally) => (row.rate === null ? '–' : `${number(row.rate)} %`);
  const linked = (row: RenewalTally, field: 'notRenewed' | 'pending') =>
    row[field] === 0 || (by === 'unit' && row !== data.total && row.unitCode === null) ? (
      number(row[field])
    ) : (
      <LinkAnchor
        underline="always"
        to="/quan-tri/san-pham"
        search={{
          unit: row.unitCode ?? search.unit,
          stars: search.stars,
          status: field === 'pending' ? ['in-force', 'suspended'] : ['expired'],
          expiresFrom: row.from ?? data.from,
          expiresTo: row.to ?? data.to,
          sort: 'expiresOn',
        }}
        aria-label={t('cell', { row: name(row), column: t(`renewals.${field}`), count: row[field] })}
      >
        {number(row[field])}
      </LinkAnchor>
    );
  return (
    <>
      <SegmentedControl
        className="no-print"
        aria-label={t('renewals.by')}
        mb="md"
        data={GROUPINGS.map((value) => ({ value, label: t(`renewals.grouping.${value}`) }))}
        value={by}
        onChange={(value) => onSearch({ ...search, by: value as Grouping })}
      />
      {data.items.length > 0 && by === 'quarter' && (
        <Bars
          label={t('renewals.chart')}
          stacked
          groups={quartersBetween(data.from, data.to).map(({ quarter }) => {
            const row = data.items.find((item) => item.quarter === quarter);
            return {
              name: quarterName(quarter, t),
              values: [row?.inTime ?? 0, row?.late ?? 0, row?.notRenewed ?? 0, row?.pending ?? 0],
            };
          })}
          series={[
            { name: t('renewals.inTime'), color: 'var(--chart-2)' },
            { name: t('renewals.late'), color: 'var(--chart-4)' },
            { name: t('renewals.notRenewed'), color: 'var(--chart-3)' },
            { name: t('renewals.pending'), color: 'var(--chart-5)' },
          ]}
        />
      )}
      <Group justify="space-between" my="sm">
        <Text size="sm" c="dimmed">
          {t('renewals.span', {
            from: formatDate(data.from),
            to: formatDate(data.to),
            on: formatDate(data.on),
          })}
        </Text>
        <ExportMenu path="/api/v1/figures/renewals" query={{ ...narrowing(search), by }} />
      </Group>
      <DataTable
        label={t('renewals.table')}
        rows={[...data.items, data.total]}
        idOf={(row) => row.quarter ?? row.unitCode ?? (row === data.total ? 'total' : 'none')}
        nameOf={name}
        columns={[
          { key: 'name', header: t(`renewals.grouping.${by}`), cell: name },
          { key: 'due', header: t('renewals.due'), numeric: true, cell: (row) => number(row.due) },
          { key: 'inTime', header: t('renewals.inTime'), numeric: true, cell: (row) => number(row.inTime) },
          { key: 'late', header: t('renewals.late'), numeric: true, cell: (row) => number(row.late) },
          {
            key: 'notRenewed',
            header: t('renewals.notRenewed'),
            numeric: true,
            cell: (row) => linked(row, 'notRenewed'),
          },
          {
            key: 'pending',
            header: t('renewals.pending'),
            numeric: true,
            cell: (row) => linked(row, 'pending'),
          },
          { key: 'rate', header: t('renewals.rate'), numeric: true, cell: rate },
          {
            key: 'medianDays',
            header: t('renewals.medianDays'),
            numeric: true,
            cell: (row) => number(row.medianDays),
          },
        ]}
        card={(row) => (
          <>
            <strong>{name(row)}</strong>
            <span>{t('renewals.card', { due: row.due, again: row.inTime + row.late, rate: rate(row) })}</span>
            <span className="quiet">
              {t('renewals.notRenewed')}: {linked(row, 'notRenewed')} · {t('renewals.medianDays')}:{' '}
              {number(row.medianDays)}
            </span>
          </>
        )}
      />
    </>
  );
}
