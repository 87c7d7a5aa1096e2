import { Button, Group, SegmentedControl, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '@/components/ui/DataTable';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import type { ImportJob, ImportRow } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { placeText } from '@/lib/format/places';
import { RowEditor } from './RowEditor';
import { RowStatusMark } from './JobStatus';
import { importRowsQuery } from './importQueries';
import type { ReviewSearch, RowStatus } from './search';

interface Props {
  job: ImportJob;
  search: ReviewSearch;
  onSearch: (search: ReviewSearch) => void;
}

const ACTIONS = ['create', 'link', 'unchanged', 'none'] as const;

export function ImportRows({ job, search, onSearch }: Props) {
  const { t, i18n } = useTranslation('imports');
  const cursor = search.after?.at(-1);
  const list = useQuery(importRowsQuery(job, { status: search.status, q: search.q, cursor }));
  const rows = list.data?.items ?? [];
  const counts = { all: job.total, ok: job.ok, warning: job.warnings, error: job.errors };
  const option = (value: 'all' | RowStatus) => ({
    value,
    label: `${t(`counts.${value}`)} (${formatNumber(counts[value], i18n.language)})`,
  });
  return (
    <section aria-labelledby="rows" className="import-rows">
      <Title order={2} id="rows">
        {t('rows.title')}
      </Title>
      <div className="filter-row no-print">
        <SearchField
          label={t('rows.search')}
          placeholder=""
          value={search.q ?? ''}
          onChange={(q) => onSearch({ ...search, q: q || undefined, after: undefined })}
        />
        <SegmentedControl
          className="row-tabs"
          aria-label={t('counts.label')}
          data={[option('all'), option('error'), option('warning'), option('ok')]}
          value={search.status ?? 'all'}
          onChange={(value) =>
            onSearch({
              ...search,
              status: value === 'all' ? undefined : (value as RowStatus),
              after: undefined,
            })
          }
        />
      </div>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text c="dimmed">{t('rows.none')}</Text>
      ) : (
        <RowsTable job={job} rows={rows} busy={list.isPlaceholderData} />
      )}
      <CursorPager
        page={(search.after?.length ?? 0) + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => onSearch({ ...search, after: search.after?.slice(0, -1) })}
        onNext={() => onSearch({ ...search, after: [...(search.after ?? []), list.data?.nextCursor ?? ''] })}
      />
    </section>
  );
}

function RowsTable({ job, rows, busy }: { job: ImportJob; rows: ImportRow[]; busy: boolean }) {
  const { t } = useTranslation(['imports', 'status']);
  const [open, setOpen] = useState<number>();
  const editable = job.status === 'review';
  const action = (row: ImportRow) => {
    const known = ACTIONS.find((name) => name === row.action);
    return known ? t(`imports:action.${known}`) : row.action;
  };
  const stars = (row: ImportRow) =>
    row.product.stars ? t('status:stars', { count: row.product.stars }) : '';
  const place = (row: ImportRow) => placeText(row.unit?.name, row.unit?.districtName);
  const decision = (row: ImportRow) =>
    [row.decision?.number, formatDate(row.decision?.date)].filter(Boolean).join(' · ');
  const toggle = (row: ImportRow) => (
    <Button
      size="compact-xs"
      variant="default"
      aria-expanded={open === row.line}
      aria-label={t(open === row.line ? 'imports:rows.closeLine' : 'imports:rows.fixLine', {
        line: row.line,
      })}
      onClick={() => setOpen(open === row.line ? undefined : row.line)}
    >
      {t('imports:rows.fix')}
    </Button>
  );
  const columns: Column<ImportRow>[] = [
    { key: 'line', header: t('imports:rows.line'), numeric: true, cell: (row) => row.line },
    {
      key: 'result',
      header: t('imports:rows.result'),
      cell: (row) => (row.skipped ? t('imports:rows.skipped') : <RowStatusMark status={row.status} />),
    },
    {
      key: 'product',
      header: t('imports:rows.product'),
      className: 'main-cell read-cell',
      cell: (row) => (
        <>
          {row.product.name ?? t('imports:rows.noName')}
          <span className="quiet">{[stars(row), place(row), decision(row)].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    {
      key: 'subject',
      header: t('imports:rows.subject'),
      className: 'read-cell',
      cell: (row) => row.subject.name,
    },
    {
      key: 'messages',
      header: t('imports:rows.messages'),
      className: 'messages-cell',
      cell: (row) => <Messages row={row} />,
    },
    { key: 'action', header: t('imports:rows.action'), cell: action },
    ...(editable ? [{ key: 'fix', header: t('imports:rows.fix'), screenOnly: true, cell: toggle }] : []),
  ];
  return (
    <DataTable
      label={t('imports:rows.title')}
      rows={rows}
      columns={columns}
      idOf={(row) => String(row.line)}
      nameOf={(row) => row.product.name ?? ''}
      busy={busy}
      minWidth={900}
      detail={(row) =>
        editable && open === row.line ? (
          <RowEditor key={row.line} job={job} row={row} onDone={() => setOpen(undefined)} />
        ) : null
      }
      card={(row) => (
        <>
          <Group gap="xs">
            <span className="quiet">
              {t('imports:rows.line')} {row.line}
            </span>
            {row.skipped ? t('imports:rows.skipped') : <RowStatusMark status={row.status} />}
          </Group>
          <strong>{row.product.name ?? t('imports:rows.noName')}</strong>
          <Text size="sm" c="dimmed">
            {[stars(row), row.subject.name, place(row), decision(row)].filter(Boolean).join(' · ')}
          </Text>
          <Messages row={row} />
          {editable && toggle(row)}
          {editable && open === row.line && (
            <RowEditor job={job} row={row} onDone={() => setOpen(undefined)} />
          )}
        </>
      )}
    />
  );
}

function Messages({ row }: { row: ImportRow }) {
  const { t } = useTranslation('imports');
  if (row.messages.length === 0) return null;
  return (
    <ul className="messages">
      {row.messages.map((message, index) => (
        <li key={`${message.code}-${index}`}>
          {message.text}
          {message.column && <span className="quiet"> ({t('rows.at', { column: message.column })})</span>}
        </li>
      ))}
    </ul>
  );
}
