import { Group, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { LinkAnchor } from '@/components/ui/links';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import type { ExpiringTally } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { Bars } from '@/components/ui/Bars';
import { expiringQuery, narrowing } from './figureQueries';
import type { ViewProps } from './FiguresPage';
import { quarterName, quartersBetween } from './quarters';

const COUNTED = ['in-force', 'suspended', 'expired'] as const;

/** How many recognitions end when and where; in quarters that are over, what expired and was not renewed. */
export function ExpiringView({ search }: ViewProps) {
  const { t, i18n } = useTranslation('figures');
  const { data, error, refetch } = useQuery(expiringQuery(search));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const items = data.items;
  const quarters = quartersBetween(data.from, data.to);
  const units = [...new Map(items.map((row) => [row.unitCode ?? '', row])).values()].toSorted((left, right) =>
    (left.unitName ?? '￿').localeCompare(right.unitName ?? '￿', 'vi'),
  );
  const sum = (rows: ExpiringTally[], field: 'count' | 'threeStars' | 'fourStars' | 'fiveStars') =>
    rows.reduce((total, row) => total + row[field], 0);
  const of = (quarter: string) => items.filter((row) => row.quarter === quarter);
  const number = (value: number) => formatNumber(value, i18n.language);
  const counted = t('countedOn', { date: formatDate(data.on) });
  if (items.length === 0) return <Text>{t('expiring.none')}</Text>;
  return (
    <>
      <Bars
        label={t('expiring.chart')}
        stacked
        groups={quarters.map(({ quarter }) => ({
          name: quarterName(quarter, t),
          values: (['threeStars', 'fourStars', 'fiveStars'] as const).map((field) => sum(of(quarter), field)),
        }))}
        series={[
          { name: t('starCount', { count: 3 }), color: 'var(--chart-1)' },
          { name: t('starCount', { count: 4 }), color: 'var(--chart-2)' },
          { name: t('starCount', { count: 5 }), color: 'var(--chart-3)' },
        ]}
      />
      <Group justify="space-between" my="sm">
        <Text size="sm" c="dimmed">
          {counted}
        </Text>
        <ExportMenu path="/api/v1/figures/expiring" query={narrowing(search)} />
      </Group>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('expiring.table')}>
        <Table className="dense" style={{ minWidth: 320 + 90 * quarters.length }}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('unit')}</Table.Th>
              {quarters.map(({ quarter }) => (
                <Table.Th key={quarter} className="numeric">
                  {quarterName(quarter, t)}
                </Table.Th>
              ))}
              <Table.Th className="numeric">{t('total')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {units.map((unit) => {
              const own = items.filter((row) => row.unitCode === unit.unitCode);
              return (
                <Table.Tr key={unit.unitCode ?? ''}>
                  <Table.Th scope="row">{unit.unitName ?? t('noUnit')}</Table.Th>
                  {quarters.map(({ quarter, from, to }) => {
                    const count = sum(
                      own.filter((row) => row.quarter === quarter),
                      'count',
                    );
                    return (
                      <Table.Td key={quarter} className="numeric">
                        {count > 0 && unit.unitCode ? (
                          <LinkAnchor
                            to="/quan-tri/san-pham"
                            search={{
                              unit: unit.unitCode,
                              stars: search.stars,
                              status: [...COUNTED],
                              expiresFrom: from,
                              expiresTo: to,
                              sort: 'expiresOn',
                            }}
                            aria-label={t('cell', {
                              row: unit.unitName,
                              column: quarterName(quarter, t),
                              count,
                            })}
                          >
                            {number(count)}
                          </LinkAnchor>
                        ) : (
                          number(count)
                        )}
                      </Table.Td>
                    );
                  })}
                  <Table.Td className="numeric">{number(sum(own, 'count'))}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('total')}</Table.Th>
              {quarters.map(({ quarter, from, to }) => (
                <Table.Td key={quarter} className="numeric">
                  <LinkAnchor
                    to="/quan-tri/san-pham"
                    search={{
                      unit: search.unit,
                      stars: search.stars,
                      status: [...COUNTED],
                      expiresFrom: from,
                      expiresTo: to,
                      sort: 'expiresOn',
                    }}
                    aria-label={t('cell', {
                      row: t('total'),
                      column: quarterName(quarter, t),
                      count: sum(of(quarter), 'count'),
                    })}
                  >
                    {number(sum(of(quarter), 'count'))}
                  </LinkAnchor>
                </Table.Td>
              ))}
              <Table.Td className="numeric">{number(data.total.count)}</Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </div>
    </>
  );
}
