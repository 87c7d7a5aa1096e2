import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '@/lib/api/client';
import { addDays, today } from '@/lib/format/dates';

const MONTHS = 6;
const LIMIT = 200;

/** How many recognitions end in each of the coming months: drawn, and the same numbers as a table for readers. */
export function ExpiryTimeline() {
  const { t } = useTranslation('home');
  const from = today();
  const { data } = useQuery({
    queryKey: ['products', 'expiring', from],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/products', {
          params: {
            query: {
              expiresFrom: from,
              expiresTo: addDays(from, MONTHS * 31),
              status: ['in-force'],
              sort: 'expiresOn',
              limit: LIMIT,
            },
          },
        }),
      ),
  });
  if (!data || data.items.length === 0) return null;
  const bars = countByMonth(
    data.items.map((row) => row.expiresOn ?? ''),
    from,
  );
  // A full page may end in the middle of a month, whose bar would then tell too little.
  const complete = data.nextCursor
    ? bars.slice(
        0,
        bars.findLastIndex((bar) => bar.count > 0),
      )
    : bars;
  if (complete.length === 0) return null;
  const highest = Math.max(...complete.map((bar) => bar.count), 1);
  return (
    <table className="timeline-bars">
      <caption>{t('expiry.table')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('expiry.month')}</th>
          <th scope="col">{t('expiry.count')}</th>
        </tr>
      </thead>
      <tbody>
        {complete.map((bar) => (
          <tr key={bar.month}>
            <th scope="row">{`${bar.month.slice(5)}/${bar.month.slice(0, 4)}`}</th>
            <td>
              <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(bar.count / highest) * 100} height="10" rx="1" />
              </svg>
              <span>{bar.count}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function countByMonth(dates: string[], from: string): { month: string; count: number }[] {
  const counts = new Map<string, number>();
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let index = 0; index < MONTHS; index += 1) {
    counts.set(`${year}-${String(month).padStart(2, '0')}`, 0);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  for (const date of dates) {
    const key = date.slice(0, 7);
    if (counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ month: name, count }));
}
