import '@/lib/i18n/cases';
import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '@/components/ui/links';
import type { ExpiryCounts } from '@/lib/api/types';
import type { Bucket, Phase } from './search';

const COLUMNS = [
  ['within30', { bucket: ['within30'] }],
  ['within60', { bucket: ['within60'] }],
  ['within90', { bucket: ['within90'] }],
  ['within180', { bucket: ['within180'] }],
  ['windowMissed', { window: 'missed' }],
  ['expired', { bucket: ['expired'] }],
  ['expiredIdle', { bucket: ['expired-idle'] }],
] as const satisfies readonly (readonly [string, { bucket?: readonly Bucket[]; window?: Phase }])[];

/** The board by unit and by the agency that answers for it; each figure leads to its rows. */
export function ByUnit({ rows }: { rows: ExpiryCounts['byUnit'] }) {
  const { t } = useTranslation('expiryReviews');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('byUnit.title')}>
      <Table className="dense" style={{ minWidth: 820 }}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.unit')}</Table.Th>
            <Table.Th>{t('byUnit.agency')}</Table.Th>
            {COLUMNS.map(([field]) => (
              <Table.Th key={field} className="numeric">
                {t(`byUnit.${field}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.unitCode ?? ''}>
              <Table.Th scope="row">{row.unitName ?? t('byUnit.none')}</Table.Th>
              <Table.Td>{row.agencyName}</Table.Td>
              {COLUMNS.map(([field, filter]) => (
                <Table.Td key={field} className="numeric">
                  {row.counts[field] > 0 && row.unitCode ? (
                    <LinkAnchor
                      to="/quan-tri/ra-soat"
                      search={{
                        unit: row.unitCode,
                        ...('bucket' in filter ? { bucket: [...filter.bucket] } : { window: filter.window }),
                      }}
                      aria-label={`${row.unitName}: ${t(`byUnit.${field}`)} ${row.counts[field]}`}
                    >
                      {row.counts[field]}
                    </LinkAnchor>
                  ) : (
                    row.counts[field]
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
