import { Text } from '@mantine/core';
import { LinkAnchor } from '@/components/ui/links';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/ui/DataTable';
import { StarRating, StatusBadge } from '@/components/ui/StatusBadge';
import type { ProductRow } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { placeText } from '@/lib/format/places';
import { isLevel, isSubjectKind } from '@/lib/kinds';

/** Columns an officer sees without asking; the others are one tick away. */
const EXTRA = [
  'code',
  'subjectKind',
  'currentUnit',
  'group',
  'type',
  'level',
  'decisionNumber',
  'decisionDate',
];

/** The choice in the address names only what differs: `type` hides a usual column, `+type` shows an extra one. */
export function hiddenColumns(cols: string[] | undefined): string[] {
  const shown = new Set((cols ?? []).filter((name) => name.startsWith('+')).map((name) => name.slice(1)));
  return [...EXTRA.filter((key) => !shown.has(key)), ...(cols ?? []).filter((name) => !name.startsWith('+'))];
}

export function columnsChoice(hidden: string[]): string[] | undefined {
  const choice = [
    ...EXTRA.filter((key) => !hidden.includes(key)).map((key) => `+${key}`),
    ...hidden.filter((key) => !EXTRA.includes(key)),
  ];
  return choice.length > 0 ? choice : undefined;
}

export function useProductColumns(): Column<ProductRow>[] {
  const { t } = useTranslation(['products', 'vocabulary', 'status']);
  return [
    {
      key: 'name',
      header: t('products:column.name'),
      sort: 'name',
      className: 'main-cell',
      cell: (row) => <ProductLink row={row} />,
    },
    {
      key: 'code',
      header: t('products:column.code'),
      sort: 'code',
      className: 'code',
      cell: (row) => row.code,
    },
    { key: 'subject', header: t('products:column.subject'), cell: (row) => row.subjectName },
    {
      key: 'subjectKind',
      header: t('products:column.subjectKind'),
      cell: (row) => (isSubjectKind(row.subjectKind) ? t(`vocabulary:subjectKind.${row.subjectKind}`) : null),
    },
    { key: 'unit', header: t('products:column.unit'), cell: (row) => placeOf(row) },
    { key: 'currentUnit', header: t('products:column.currentUnit'), cell: (row) => row.currentUnitName },
    { key: 'group', header: t('products:column.group'), cell: (row) => row.groupName },
    { key: 'type', header: t('products:column.type'), cell: (row) => row.typeName },
    {
      key: 'stars',
      header: t('products:column.stars'),
      sort: 'stars',
      cell: (row) => <StarRating stars={row.stars} status={row.status} />,
    },
    {
      key: 'status',
      header: t('products:column.status'),
      cell: (row) => <StatusBadge status={row.status} />,
    },
    {
      key: 'level',
      header: t('products:column.level'),
      cell: (row) => (isLevel(row.level) ? t(`vocabulary:level.${row.level}`) : null),
    },
    { key: 'decisionNumber', header: t('products:column.decisionNumber'), cell: (row) => row.decisionNumber },
    {
      key: 'decisionDate',
      header: t('products:column.decisionDate'),
      numeric: true,
      cell: (row) => formatDate(row.decisionDate),
    },
    {
      key: 'expiresOn',
      header: t('products:column.expiresOn'),
      sort: 'expiresOn',
      numeric: true,
      cell: (row) => formatDate(row.expiresOn),
    },
  ];
}

const placeOf = (row: ProductRow) => placeText(row.unitName, row.districtName) || row.currentUnitName;

function ProductLink({ row }: { row: ProductRow }) {
  const { t } = useTranslation(['products', 'status']);
  return (
    <span className="named">
      <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: row.id }} title={row.name}>
        {row.name}
      </LinkAnchor>
      {row.illustrative && (
        <span className="tag" title={t('status:illustrative')}>
          {t('products:illustrative')}
        </span>
      )}
    </span>
  );
}

export function ProductCard({ row }: { row: ProductRow }) {
  const { t } = useTranslation('products');
  return (
    <>
      <ProductLink row={row} />
      <Text size="sm" c="dimmed">
        {[row.subjectName, placeOf(row)].filter(Boolean).join(' · ')}
      </Text>
      <div className="card-facts">
        <StatusBadge status={row.status} />
        <StarRating stars={row.stars} status={row.status} />
        {row.expiresOn && (
          <Text size="sm" component="span">
            {t('column.expiresOn')}: {formatDate(row.expiresOn)}
          </Text>
        )}
      </div>
    </>
  );
}
