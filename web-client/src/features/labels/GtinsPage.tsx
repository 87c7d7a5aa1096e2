import '@/lib/i18n/codes';
import { Checkbox, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import type { GtinRow } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { gtinFilter, gtinsQuery } from './labelQueries';
import { STATES, type GtinSearch } from './search';

interface Props {
  search: GtinSearch;
  onSearch: (search: GtinSearch) => void;
}

/** Registered GTINs: whose they are, and which run out. */
export function GtinsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['codes', 'common']);
  const { can } = useSession();
  const list = useQuery(gtinsQuery(search));
  const rows = list.data?.items ?? [];
  const change = (next: GtinSearch) => onSearch({ ...search, after: undefined, ...next });
  return (
    <>
      <PageHeader
        title={t('codes:gtins.title')}
        actions={
          (can('labels.manage') || can('labels.report')) && (
            <LinkButton to="/quan-tri/ma-so/moi">{t('codes:gtins.new')}</LinkButton>
          )
        }
      />
      <Text maw="75ch" mb="md">
        {t('codes:gtins.lead')}
      </Text>
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <SearchField
            label={t('common:list.search')}
            placeholder={t('codes:gtins.q')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <Select
            label={t('codes:field.state')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={STATES.map((value) => ({ value, label: t(`codes:state.${value}`) }))}
            value={search.state ?? null}
            onChange={(value) => change({ state: STATES.find((one) => one === value) })}
          />
          <Checkbox
            label={t('codes:gtins.expiring')}
            pb="xs"
            checked={search.expiring === true}
            onChange={(event) => change({ expiring: event.currentTarget.checked || undefined })}
          />
        </Group>
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={
            list.data && t('codes:gtins.count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
        <ExportMenu path="/api/v1/gtins" query={gtinFilter(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('codes:gtins.none')}</Text>
      ) : (
        <Rows rows={rows} busy={list.isPlaceholderData} />
      )}
      <CursorPager
        page={(search.after?.length ?? 0) + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => onSearch({ ...search, after: search.after?.slice(0, -1) })}
        onNext={() => onSearch({ ...search, after: [...(search.after ?? []), list.data?.nextCursor ?? ''] })}
      />
    </>
  );
}

function Rows({ rows, busy }: { rows: GtinRow[]; busy: boolean }) {
  const { t } = useTranslation('codes');
  const link = (row: GtinRow) => (
    <LinkAnchor to="/quan-tri/ma-so/$id" params={{ id: row.id }}>
      {row.printed}
    </LinkAnchor>
  );
  const state = (row: GtinRow) =>
    row.state === 'expired' || row.state === 'expiring' ? (
      <Text span inherit c="var(--bad)">
        {t(`state.${row.state}`)}
      </Text>
    ) : (
      t(`state.${row.state}`)
    );
  return (
    <DataTable
      label={t('gtins.title')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={(row) => row.printed}
      minWidth={860}
      columns={[
        { key: 'gtin', header: t('field.gtin'), className: 'code', cell: link },
        {
          key: 'product',
          header: t('field.product'),
          className: 'read-cell',
          cell: (row) => row.productName,
        },
        {
          key: 'subject',
          header: t('field.subject'),
          className: 'read-cell',
          cell: (row) => row.subjectName,
        },
        { key: 'variant', header: t('field.variant'), cell: (row) => row.variant },
        { key: 'state', header: t('field.state'), cell: state },
        {
          key: 'until',
          header: t('field.licenceUntil'),
          className: 'code',
          cell: (row) => row.licenceUntil && formatDate(row.licenceUntil),
        },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span>{row.productName}</span>
          <span className="quiet">{[row.subjectName, row.variant].filter(Boolean).join(' · ')}</span>
          <span>{state(row)}</span>
        </>
      )}
    />
  );
}
