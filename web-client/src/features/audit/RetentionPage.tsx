import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { useEventTexts } from '@/components/ui/useEventTexts';
import type { RetainedKind } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { retentionQuery } from './auditQueries';

/** How long what is kept, and what became of the rest. */
export function RetentionPage() {
  const { t } = useTranslation('audit');
  const list = useQuery(retentionQuery);
  return (
    <>
      <PageHeader title={t('retention.title')} crumbs={[{ label: t('title'), to: '/quan-tri/nhat-ky' }]} />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('retention.intro')}
      </Text>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : (
        <Kinds rows={list.data} />
      )}
    </>
  );
}

function Kinds({ rows }: { rows: RetainedKind[] }) {
  const { t, i18n } = useTranslation('audit');
  const texts = useEventTexts();
  const number = (value: number) => formatNumber(value, i18n.language);
  const name = (row: RetainedKind) => texts.field(row.kind);
  const period = (row: RetainedKind) =>
    row.days === null ? t('retention.forEver') : t('retention.days', { formatted: number(row.days) });
  const source = (row: RetainedKind) => row.source && <span className="quiet">{row.source}</span>;
  const oldest = (row: RetainedKind) =>
    row.oldestAt ? <time dateTime={row.oldestAt}>{formatTime(row.oldestAt, i18n.language)}</time> : '–';
  const lastRun = (row: RetainedKind) =>
    row.onRequest
      ? t('retention.onRequest')
      : row.lastRunAt === null
        ? t('retention.never')
        : `${formatTime(row.lastRunAt, i18n.language)} · ${t('retention.removed', { formatted: number(row.removed ?? 0) })}`;
  return (
    <DataTable
      label={t('retention.title')}
      rows={rows}
      idOf={(row) => row.kind}
      nameOf={name}
      minWidth={980}
      columns={[
        { key: 'kind', header: t('retention.kind'), className: 'main-cell', cell: name },
        {
          key: 'period',
          header: t('retention.period'),
          className: 'read-cell',
          cell: (row) => (
            <>
              {period(row)}
              {source(row)}
            </>
          ),
        },
        { key: 'held', header: t('retention.held'), numeric: true, cell: (row) => number(row.held) },
        { key: 'oldest', header: t('retention.oldest'), className: 'code', cell: oldest },
        { key: 'lastRun', header: t('retention.lastRun'), className: 'read-cell', cell: lastRun },
      ]}
      card={(row) => (
        <>
          <strong>{name(row)}</strong>
          <span>
            {period(row)} · {t('retention.held')}: {number(row.held)}
          </span>
          {source(row)}
          <span className="quiet">{lastRun(row)}</span>
        </>
      )}
    />
  );
}
