import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import type { Recall } from '@/lib/api/types';
import { formatDate, formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { Section } from './Section';

type Notice = Recall['notices'][number];
type Report = Recall['progress'][number];
type Treatment = Recall['treatments'][number];

/** Who was told, which figures came when, and what became of the goods. */
export function RecallRecords({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  return (
    <>
      <Section id="notices" title={t('noticesTitle')}>
        {recall.notices.length > 0 ? <Notices notices={recall.notices} /> : <Text>{t('noNotices')}</Text>}
      </Section>
      <Section id="progress" title={t('progressTitle')}>
        {recall.progress.length > 0 ? <Reports reports={recall.progress} /> : <Text>{t('noProgress')}</Text>}
      </Section>
      <Section id="treatments" title={t('treatmentsTitle')}>
        {recall.treatments.length > 0 ? (
          <Treatments treatments={recall.treatments} />
        ) : (
          <Text>{t('noTreatments')}</Text>
        )}
      </Section>
    </>
  );
}

function Notices({ notices }: { notices: Notice[] }) {
  const { t, i18n } = useTranslation('recalls');
  const time = (row: Notice) => formatTime(row.at, i18n.language);
  return (
    <DataTable
      label={t('noticesTitle')}
      rows={notices}
      idOf={(row) => row.id}
      nameOf={(row) => row.recipient}
      columns={[
        { key: 'at', header: t('field.at'), className: 'code', cell: time },
        {
          key: 'recipient',
          header: t('field.recipient'),
          className: 'read-cell',
          cell: (row) => row.recipient,
        },
        { key: 'channel', header: t('field.channel'), cell: (row) => t(`channel.${row.channel}`) },
        { key: 'note', header: t('field.note'), className: 'read-cell', cell: (row) => row.note },
        { key: 'by', header: t('field.by'), className: 'read-cell', cell: (row) => row.by },
      ]}
      card={(row) => (
        <>
          <strong>{row.recipient}</strong>
          <span>{[time(row), t(`channel.${row.channel}`)].join(' · ')}</span>
          {row.note && <span>{row.note}</span>}
          <span className="quiet">{row.by}</span>
        </>
      )}
    />
  );
}

const FIGURES = ['sold', 'left', 'recovered', 'destroyed'] as const;

function Reports({ reports }: { reports: Report[] }) {
  const { t, i18n } = useTranslation('recalls');
  const time = (row: Report) => formatTime(row.at, i18n.language);
  const number = (value: number) => formatNumber(value, i18n.language);
  return (
    <DataTable
      label={t('progressTitle')}
      rows={reports.map((report, index) => ({ ...report, key: `${index}` }))}
      idOf={(row) => row.key}
      nameOf={(row) => row.lot}
      minWidth={900}
      columns={[
        { key: 'at', header: t('field.at'), className: 'code', cell: time },
        { key: 'lot', header: t('lot.code'), className: 'code', cell: (row) => row.lot },
        { key: 'unit', header: t('lot.unit'), cell: (row) => row.unit },
        ...FIGURES.map((figure) => ({
          key: figure,
          header: t(`figure.${figure}`),
          numeric: true,
          cell: (row: Report) => number(row[figure]),
        })),
        { key: 'note', header: t('field.note'), className: 'read-cell', cell: (row) => row.note },
        { key: 'by', header: t('field.by'), className: 'read-cell', cell: (row) => row.by },
      ]}
      card={(row) => (
        <>
          <strong>{[t('lot.name', { code: row.lot }), time(row)].join(' · ')}</strong>
          <span>
            {FIGURES.map((figure) => `${t(`figure.${figure}`)}: ${number(row[figure])} ${row.unit}`).join(
              '; ',
            )}
          </span>
          {row.note && <span>{row.note}</span>}
          <span className="quiet">{row.by}</span>
        </>
      )}
    />
  );
}

function Treatments({ treatments }: { treatments: Treatment[] }) {
  const { t } = useTranslation('recalls');
  return (
    <DataTable
      label={t('treatmentsTitle')}
      rows={treatments}
      idOf={(row) => row.id}
      nameOf={(row) => t(`method.${row.method}`)}
      columns={[
        { key: 'on', header: t('field.on'), className: 'code', cell: (row) => formatDate(row.on) },
        { key: 'method', header: t('field.method'), cell: (row) => t(`method.${row.method}`) },
        { key: 'text', header: t('field.treatment'), className: 'read-cell', cell: (row) => row.text },
        { key: 'by', header: t('field.by'), className: 'read-cell', cell: (row) => row.by },
      ]}
      card={(row) => (
        <>
          <strong>{[formatDate(row.on), t(`method.${row.method}`)].join(' · ')}</strong>
          <span>{row.text}</span>
          <span className="quiet">{row.by}</span>
        </>
      )}
    />
  );
}
