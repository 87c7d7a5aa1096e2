import '@/lib/i18n/cases';
import './supervision.css';
import { Button, Group, Text, Title } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AgencySelect } from '@/components/ui/AgencySelect';
import { Bars } from '@/components/ui/Bars';
import { DayFilter } from '@/components/ui/DayFilter';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { UnitSelect } from '@/components/ui/UnitSelect';
import type { Supervision } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { apiQuery } from '@/lib/url';
import { AreaMap } from './AreaMap';
import { CountTable } from './CountTable';
import type { Span } from './Drill';
import { Headline } from './Headline';
import { askedOf, type SupervisionSearch } from './search';
import { supervisionQuery } from './supervisionQueries';

interface Props {
  search: SupervisionSearch;
  onSearch: (search: SupervisionSearch) => void;
}

/** What supervision did: how much, when, by whom and where; every number leads to its rows. */
export function SupervisionPage({ search, onSearch }: Props) {
  const { t } = useTranslation('supervision');
  const { data, error, refetch } = useQuery(supervisionQuery(search));
  const change = (next: SupervisionSearch) => onSearch({ ...search, ...next });
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <ExportMenu path="/api/v1/analytics/supervision" query={askedOf(search)} />
            <Button
              component="a"
              size="xs"
              variant="default"
              leftSection={<IconDownload size={14} aria-hidden />}
              href={`/api/v1/analytics/supervision/report.docx${apiQuery(askedOf(search))}`}
              download
            >
              {t('report')}
            </Button>
            <Button size="xs" variant="default" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </>
        }
      />
      <form className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <DayFilter
            label={t('filter.from')}
            value={search.from ?? data?.from}
            onChange={(from) => change({ from })}
          />
          <DayFilter label={t('filter.to')} value={search.to ?? data?.to} onChange={(to) => change({ to })} />
          <AgencySelect
            label={t('filter.agency')}
            placeholder={t('filter.all')}
            value={search.agency ?? null}
            onChange={(agency) => change({ agency: agency ?? undefined })}
          />
          <UnitSelect
            label={t('filter.unit')}
            placeholder={t('filter.all')}
            by="code"
            level="commune"
            value={search.unit ?? null}
            onChange={(unit) => change({ unit: unit ?? undefined })}
          />
        </Group>
      </form>
      {error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Figures data={data} search={search} onSearch={change} />
      ) : (
        <RowsSkeleton />
      )}
    </>
  );
}

function Figures({ data, search, onSearch }: Props & { data: Supervision }) {
  const { t } = useTranslation('supervision');
  const spanOf = (name: string, more: Partial<Span> = {}): Span => ({
    name,
    from: data.from,
    to: data.to,
    agency: search.agency,
    unit: search.unit,
    ...more,
  });
  const nothing = Object.values(data.total).every((value) => value === 0);
  const monthOf = ({ from }: { from: string }) =>
    t('month', { month: from.slice(5, 7), year: from.slice(0, 4) });
  return (
    <>
      <Text size="sm" c="dimmed" mt="sm">
        {t('span', { from: formatDate(data.from), to: formatDate(data.to), on: formatDate(data.on) })}
      </Text>
      <Headline data={data} span={spanOf(t('whole'))} />
      {nothing ? (
        <Text my="md">{t('none')}</Text>
      ) : (
        <>
          <Bars
            label={t('chart')}
            groups={data.months.map((month) => ({
              name: monthOf(month),
              values: [
                month.counts.inspections,
                month.counts.findingsOpened,
                month.counts.violationsDetected,
                month.counts.recallsOpened,
              ],
            }))}
            series={[
              { name: t('count.inspections'), color: 'var(--chart-2)' },
              { name: t('count.findingsOpened'), color: 'var(--chart-4)' },
              { name: t('count.violationsDetected'), color: 'var(--chart-3)' },
              { name: t('count.recallsOpened'), color: 'var(--chart-5)' },
            ]}
          />
          <CountTable
            title={t('byMonth')}
            by="month"
            rows={data.months.map((month) => ({
              id: month.month,
              counts: month.counts,
              span: spanOf(monthOf(month), { from: month.from, to: month.to }),
            }))}
          />
          <CountTable
            title={t('byAgency')}
            by="agency"
            rows={data.agencies.map(({ agencyId, agencyName, counts }) => ({
              id: agencyId ?? '',
              counts,
              span: spanOf(agencyName ?? t('ownAccord'), { agency: agencyId }),
            }))}
          />
        </>
      )}
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('mapTitle')}
      </Title>
      <AreaMap
        units={data.units}
        measure={search.map ?? 'inspections'}
        onMeasure={(map) => onSearch({ map })}
        onUnit={(unit) => onSearch({ unit })}
      />
      {data.units.length > 0 && (
        <CountTable
          title={t('byUnit')}
          by="unit"
          rows={data.units.map((row) => ({
            id: row.unitCode ?? '',
            counts: row.counts,
            span: spanOf(row.unitName ?? t('noUnit'), { unit: row.unitCode }),
            products: { inForce: row.productsInForce, inspected: row.productsInspected },
          }))}
        />
      )}
    </>
  );
}
