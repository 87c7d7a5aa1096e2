import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientDetail } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';

/** Requests by day: the numbers, and a bar beside them to see the odd day by. */
export function ClientUsage({ days }: { days: ClientDetail['usage'] }) {
  const { t, i18n } = useTranslation('clients');
  const number = (value: number) => formatNumber(value, i18n.language);
  const most = Math.max(1, ...days.map(({ calls, refused }) => calls + refused));
  const sum = (of: 'calls' | 'refused') => number(days.reduce((total, day) => total + day[of], 0));
  return (
    <section className="sheet" aria-labelledby="usage">
      <Title order={2} id="usage">
        {t('usage.title')}
      </Title>
      {days.length === 0 ? (
        <Text size="sm">{t('usage.none')}</Text>
      ) : (
        <>
          <Text size="sm" mb="sm">
            {t('usage.total', { calls: sum('calls'), refused: sum('refused') })}
          </Text>
          <div className="table-scroll" tabIndex={0} role="region" aria-label={t('usage.title')}>
            <Table className="dense">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('usage.day')}</Table.Th>
                  <Table.Th className="numeric">{t('usage.calls')}</Table.Th>
                  <Table.Th className="numeric">{t('usage.refused')}</Table.Th>
                  <Table.Th className="usage-bar no-print" />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {days.map(({ day, calls, refused }) => (
                  <Table.Tr key={day}>
                    <Table.Td className="code">{formatDate(day)}</Table.Td>
                    <Table.Td className="numeric">{number(calls)}</Table.Td>
                    <Table.Td className="numeric">{number(refused)}</Table.Td>
                    <Table.Td className="usage-bar no-print" aria-hidden>
                      <svg viewBox="0 0 100 8" preserveAspectRatio="none" height="8" width="100%">
                        <rect className="usage-calls" width={(calls / most) * 100} height="8" />
                        <rect
                          className="usage-refused"
                          x={(calls / most) * 100}
                          width={(refused / most) * 100}
                          height="8"
                        />
                      </svg>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        </>
      )}
    </section>
  );
}
