import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Supervision } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { Drill, type Counted, type Span } from './Drill';

/** The numbers of the whole period, with what stands behind each. */
export function Headline({ data, span }: { data: Supervision; span: Span }) {
  const { t, i18n } = useTranslation('supervision');
  const number = (value: number) => formatNumber(value, i18n.language);
  const drill = (field: Counted) => <Drill counts={data.total} field={field} span={span} />;
  const beside = (field: Counted) => (
    <span className="quiet" key={field}>
      {t(`count.${field}`)}: {drill(field)}
    </span>
  );
  const took = ({ count, medianDays, p90Days }: Supervision['findingTime']) =>
    medianDays !== null &&
    p90Days !== null && (
      <span className="quiet">{t('took', { count, median: number(medianDays), most: number(p90Days) })}</span>
    );
  const box = (label: string, most: ReactNode, rest: ReactNode) => (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="most">{most}</span>
        {rest}
      </dd>
    </div>
  );
  const { products } = data;
  return (
    <dl className="headline">
      {box(t('count.inspections'), drill('inspections'), null)}
      {box(
        t('inspected'),
        products.percent === null ? '–' : t('percent', { value: number(products.percent) }),
        <span className="quiet">
          {t('inspectedOf', {
            inspected: number(products.inspected),
            inForce: number(products.inForce),
            from: formatDate(products.from),
            to: formatDate(products.to),
          })}
        </span>,
      )}
      {box(
        t('count.findingsOpened'),
        drill('findingsOpened'),
        <>
          {beside('findingsSettled')}
          {beside('findingsOverdue')}
          {took(data.findingTime)}
        </>,
      )}
      {box(
        t('count.violationsDetected'),
        drill('violationsDetected'),
        <>
          {beside('violationsDecided')}
          {beside('violationsClosed')}
          {took(data.violationTime)}
        </>,
      )}
      {box(t('count.finesDecidedVnd'), number(data.total.finesDecidedVnd), beside('finesPaidVnd'))}
      {box(
        t('count.recallsOpened'),
        drill('recallsOpened'),
        <>
          {beside('recallsClosed')}
          {beside('recallsLate')}
          {took(data.recallTime)}
        </>,
      )}
    </dl>
  );
}
