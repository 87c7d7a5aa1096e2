import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { formatNumber } from '@/lib/format/numbers';
import { Drill, type Counted, type Counts, type Span } from './Drill';

export interface CountRow {
  id: string;
  counts: Counts;
  span: Span;
  products?: { inForce: number; inspected: number };
}

const COLUMNS = [
  'inspections',
  'findingsOpened',
  'findingsSettled',
  'findingsOverdue',
  'violationsDetected',
  'violationsDecided',
  'finesDecidedVnd',
  'finesPaidVnd',
  'recallsOpened',
  'recallsLate',
] as const satisfies Counted[];

interface Props {
  title: string;
  by: 'month' | 'agency' | 'unit';
  rows: CountRow[];
}

/** Counts by month, agency or area; each number that can be opened leads to its rows. */
export function CountTable({ title, by, rows }: Props) {
  const { t, i18n } = useTranslation('supervision');
  const share = ({ products }: CountRow) =>
    products && products.inForce > 0
      ? t('share', {
          inspected: formatNumber(products.inspected, i18n.language),
          inForce: formatNumber(products.inForce, i18n.language),
        })
      : '';
  const cell = (row: CountRow, field: Counted) => <Drill counts={row.counts} field={field} span={row.span} />;
  return (
    <section aria-labelledby={`${by}-title`}>
      <Title order={2} size="h4" mt="lg" mb="xs" id={`${by}-title`}>
        {title}
      </Title>
      <DataTable
        label={title}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.span.name}
        minWidth={rows.some(({ products }) => products) ? 1020 : 920}
        columns={[
          {
            key: 'name',
            header: t(`by.${by}`),
            className: by === 'month' ? '' : 'read-cell counted-name',
            cell: (row) => row.span.name,
          },
          ...COLUMNS.map((field) => ({
            key: field,
            header: t(`column.${field}`),
            numeric: true,
            cell: (row: CountRow) => cell(row, field),
          })),
          ...(rows.some(({ products }) => products)
            ? [{ key: 'products', header: t('products'), numeric: true, cell: share }]
            : []),
        ]}
        card={(row) => (
          <>
            <strong>{row.span.name}</strong>
            {COLUMNS.filter((field) => row.counts[field] > 0).map((field) => (
              <span key={field} className="quiet">
                {t(`count.${field}`)}: {cell(row, field)}
              </span>
            ))}
            {share(row) && (
              <span className="quiet">
                {t('products')}: {share(row)}
              </span>
            )}
          </>
        )}
      />
    </section>
  );
}
