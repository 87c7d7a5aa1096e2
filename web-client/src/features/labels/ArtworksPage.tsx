import '@/lib/i18n/codes';
import { Checkbox, Group, Text } from '@mantine/core';
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
import type { ArtworkRow } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { artworkFilter, artworksQuery } from './labelQueries';
import type { ArtworkSearch } from './search';
import { VerdictText } from './VerdictText';

interface Props {
  search: ArtworkSearch;
  onSearch: (search: ArtworkSearch) => void;
}

/** Labels that bear the mark, and whether they may. */
export function ArtworksPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['codes', 'common']);
  const { can } = useSession();
  const list = useQuery(artworksQuery(search));
  const rows = list.data?.items ?? [];
  const change = (next: ArtworkSearch) => onSearch({ ...search, after: undefined, ...next });
  return (
    <>
      <PageHeader
        title={t('codes:artworks.title')}
        actions={
          (can('labels.manage') || can('labels.report')) && (
            <LinkButton to="/quan-tri/mau-nhan/moi">{t('codes:artworks.new')}</LinkButton>
          )
        }
      />
      <Text maw="75ch" mb="md">
        {t('codes:artworks.lead')}
      </Text>
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Group align="flex-end">
          <SearchField
            label={t('common:list.search')}
            placeholder={t('codes:artworks.q')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <Checkbox
            label={t('codes:artworks.notRight')}
            pb="xs"
            checked={search.notRight === true}
            onChange={(event) => change({ notRight: event.currentTarget.checked || undefined })}
          />
        </Group>
      </form>
      <Group className="list-bar" justify="space-between" my="sm">
        <ListCount
          busy={list.isFetching}
          text={
            list.data && t('codes:artworks.count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
        <ExportMenu path="/api/v1/artworks" query={artworkFilter(search)} />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('codes:artworks.none')}</Text>
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

function Rows({ rows, busy }: { rows: ArtworkRow[]; busy: boolean }) {
  const { t } = useTranslation('codes');
  const link = (row: ArtworkRow) => (
    <LinkAnchor to="/quan-tri/mau-nhan/$id" params={{ id: row.id }}>
      {row.title}
    </LinkAnchor>
  );
  const used = (row: ArtworkRow) =>
    [row.usedFrom, row.usedTo].map((day) => (day ? formatDate(day) : '…')).join(' – ');
  return (
    <DataTable
      label={t('artworks.title')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={(row) => row.title}
      minWidth={900}
      columns={[
        { key: 'title', header: t('field.title'), className: 'read-cell', cell: link },
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
        { key: 'stars', header: t('field.stars'), cell: (row) => row.stars ?? t('field.noStars') },
        { key: 'present', header: t('field.starsInForce'), cell: (row) => row.starsInForce },
        { key: 'used', header: t('field.usedFrom'), className: 'code', cell: used },
        { key: 'verdict', header: t('field.verdict'), cell: (row) => <VerdictText of={row.verdict} /> },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span>{row.productName}</span>
          <span className="quiet">{[row.subjectName, used(row)].join(' · ')}</span>
          <VerdictText of={row.verdict} />
        </>
      )}
    />
  );
}
