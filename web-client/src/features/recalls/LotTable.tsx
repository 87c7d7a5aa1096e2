import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { LinkAnchor } from '@/components/ui/links';
import type { Recall } from '@/lib/api/types';
import { formatDate, formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';

type Lot = Recall['lots'][number];
const FIGURES = ['made', 'sold', 'left', 'recovered', 'destroyed', 'unaccounted'] as const;

/** Where the goods of each lot are, and what nobody has seen again. */
export function LotTable({ recall }: { recall: Recall }) {
  const { t, i18n } = useTranslation('recalls');
  const number = (value: number) => formatNumber(value, i18n.language);
  const known = (lot: Lot, figure: (typeof FIGURES)[number]) =>
    figure === 'made' || lot.reportedAt !== null ? number(lot[figure]) : '–';
  const missing = (lot: Lot) =>
    lot.reportedAt !== null && lot.unaccounted > 0 ? { c: 'var(--bad)', fw: 600 } : {};
  const of = (lot: Lot) => (
    <>
      <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: lot.productId }}>
        {lot.productName}
      </LinkAnchor>
      {lot.pack && ` · ${lot.pack}`}
    </>
  );
  const days = (lot: Lot) =>
    [
      lot.madeOn && t('lot.madeDay', { day: formatDate(lot.madeOn) }),
      lot.expiresOn && t('lot.expiresDay', { day: formatDate(lot.expiresOn) }),
    ]
      .filter(Boolean)
      .join(' · ');
  const reported = (lot: Lot) =>
    lot.reportedAt ? formatTime(lot.reportedAt, i18n.language) : t('lot.neverReported');
  return (
    <>
      <DataTable
        label={t('lotsTitle')}
        rows={recall.lots}
        idOf={(lot) => lot.productId + lot.code}
        nameOf={(lot) => lot.code}
        minWidth={1020}
        columns={[
          { key: 'code', header: t('lot.code'), className: 'code', cell: (lot) => lot.code },
          {
            key: 'product',
            header: t('lot.product'),
            className: 'read-cell',
            cell: (lot) => (
              <>
                {of(lot)} <span className="quiet">{days(lot)}</span>
              </>
            ),
          },
          { key: 'unit', header: t('lot.unit'), cell: (lot) => lot.unit },
          ...FIGURES.map((figure) => ({
            key: figure,
            header: t(`figure.${figure}`),
            numeric: true,
            cell: (lot: Lot) => (
              <Text span inherit {...(figure === 'unaccounted' ? missing(lot) : {})}>
                {known(lot, figure)}
              </Text>
            ),
          })),
          { key: 'reported', header: t('lot.reportedAt'), className: 'code', cell: reported },
        ]}
        card={(lot) => (
          <>
            <strong>{t('lot.name', { code: lot.code })}</strong>
            <span>{of(lot)}</span>
            <span className="quiet">{days(lot)}</span>
            {FIGURES.map((figure) => (
              <Text key={figure} span inherit {...(figure === 'unaccounted' ? missing(lot) : {})}>
                {`${t(`figure.${figure}`)}: ${known(lot, figure)} ${lot.unit}`}
              </Text>
            ))}
            <span className="quiet">{t('lot.reported', { time: reported(lot) })}</span>
          </>
        )}
      />
      {recall.lots.length > 1 && (
        <Text mt="xs" style={{ whiteSpace: 'pre-line' }}>
          {recall.totals
            .map((total) =>
              t('totals', {
                unit: total.unit,
                made: number(total.made),
                sold: number(total.sold),
                left: number(total.left),
                recovered: number(total.recovered),
                destroyed: number(total.destroyed),
                unaccounted: number(total.unaccounted),
              }),
            )
            .join('\n')}
        </Text>
      )}
    </>
  );
}
