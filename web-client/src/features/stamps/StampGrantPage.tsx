import '@/lib/i18n/stamps';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import type { StampGrant } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate, formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { Section } from './Section';
import { grantQuery } from './stampQueries';
import { StampSteps } from './StampSteps';
import { wholeOf } from './steps';

/** One grant: the balance first, then what is to be recorded, where the stamps are, and what became of them. */
export function StampGrantPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation(['stamps', 'common']);
  const { can } = useSession();
  const { data, error, refetch } = useQuery(grantQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  return (
    <>
      <PageHeader
        title={t('stamps:of', { series: data.series, from: data.from, to: data.to })}
        crumbs={[{ label: t('stamps:title'), to: '/quan-tri/tem' }]}
        actions={
          can('labels.read') &&
          data.openAlerts > 0 && (
            <LinkButton variant="default" to="/quan-tri/tem/nghi-sao-chep" search={{ grant: data.id }}>
              {`${t('stamps:alertsOf')} (${data.openAlerts})`}
            </LinkButton>
          )
        }
      />
      <Balance grant={data} />
      <Facts
        items={[
          {
            label: t('stamps:field.product'),
            value: can('register.read') ? (
              <LinkAnchor underline="always" to="/quan-tri/san-pham/$id" params={{ id: data.productId }}>
                {data.productName}
              </LinkAnchor>
            ) : (
              data.productName
            ),
          },
          { label: t('stamps:field.subject'), value: data.subjectName },
          {
            label: t('stamps:column.decision'),
            value: `${data.decisionNumber}, ${formatDate(data.decisionDate)}`,
          },
          { label: t('stamps:field.approved'), value: formatNumber(data.approved, i18n.language) },
          {
            label: t('stamps:column.grantedOn'),
            value: [formatDate(data.grantedOn), data.grantedBy].filter(Boolean).join(' · '),
          },
        ]}
      />
      <StampSteps grant={data} />
      {data.mayManage && <PrinterFiles grant={data} />}
      <Ranges grant={data} />
      <Movements grant={data} />
    </>
  );
}

function Balance({ grant }: { grant: StampGrant }) {
  const { t, i18n } = useTranslation('stamps');
  const { balance } = grant;
  const n = (value: number) => formatNumber(value, i18n.language);
  return (
    <Section id="balance" title={t('balance')}>
      {balance.balanced ? (
        <Text fw={600} mb="md">
          {t('balanced', {
            granted: n(balance.granted),
            stock: n(balance.inStock),
            activated: n(balance.activated),
            spoiled: n(balance.spoiled),
            lost: n(balance.lost),
            void: n(balance.void),
            recalled: n(balance.recalled),
          })}
        </Text>
      ) : (
        <Text c="var(--bad)" role="alert">
          {t('unbalanced')}
        </Text>
      )}
    </Section>
  );
}

/** What goes to the printer, of all or some of the numbers. */
function PrinterFiles({ grant }: { grant: StampGrant }) {
  const { t } = useTranslation('stamps');
  const [from, setFrom] = useState(String(grant.from));
  const [to, setTo] = useState(String(Math.min(grant.to, grant.from + 999)));
  const base = `/api/v1/stamp-grants/${grant.id}`;
  const query = new URLSearchParams({ from: String(wholeOf(from) ?? ''), to: String(wholeOf(to) ?? '') });
  return (
    <div className="no-print">
      <Section id="files" title={t('files')}>
        <Text size="sm" className="quiet" mb="xs" maw="75ch">
          {t('filesHint')}
        </Text>
        <Group align="flex-end">
          <TextInput
            label={t('field.from')}
            inputMode="numeric"
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <TextInput
            label={t('field.to')}
            inputMode="numeric"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          {(['csv', 'pdf'] as const).map((format) => (
            <Button
              key={format}
              component="a"
              variant="default"
              download
              href={`${base}/${format === 'csv' ? 'codes.csv' : 'labels.pdf'}?${query.toString()}`}
            >
              {t(format)}
            </Button>
          ))}
        </Group>
      </Section>
    </div>
  );
}

function Ranges({ grant }: { grant: StampGrant }) {
  const { t, i18n } = useTranslation('stamps');
  type Row = StampGrant['ranges'][number];
  const numbers = (row: Row) => (row.from === row.to ? String(row.from) : `${row.from}–${row.to}`);
  return (
    <Section id="ranges" title={t('ranges')}>
      <DataTable
        label={t('ranges')}
        rows={grant.ranges}
        busy={false}
        idOf={(row) => String(row.from)}
        nameOf={numbers}
        columns={[
          { key: 'numbers', header: t('column.range'), className: 'code', cell: numbers },
          {
            key: 'count',
            header: t('column.quantity'),
            className: 'code',
            cell: (row) => formatNumber(row.count, i18n.language),
          },
          { key: 'state', header: t('column.state'), cell: (row) => t(`state.${row.state}`) },
          { key: 'lot', header: t('column.lot'), cell: (row) => row.lot },
          { key: 'packed', header: t('column.packedOn'), cell: (row) => formatDate(row.packedOn) },
        ]}
        card={(row) => (
          <>
            <span>{`${numbers(row)}: ${t(`state.${row.state}`)}`}</span>
            <span className="quiet">
              {[formatNumber(row.count, i18n.language), row.lot, formatDate(row.packedOn)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </>
        )}
      />
    </Section>
  );
}

function Movements({ grant }: { grant: StampGrant }) {
  const { t, i18n } = useTranslation('stamps');
  type Row = StampGrant['movements'][number];
  const numbers = (row: Row) => (row.from === row.to ? String(row.from) : `${row.from}–${row.to}`);
  const note = (row: Row) => [row.lot, formatDate(row.packedOn), row.note].filter(Boolean).join(' · ');
  return (
    <Section id="movements" title={t('movements')}>
      {grant.movements.length === 0 ? (
        <Text>{t('noMovements')}</Text>
      ) : (
        <DataTable
          label={t('movements')}
          rows={grant.movements}
          busy={false}
          idOf={(row) => row.id}
          nameOf={numbers}
          columns={[
            {
              key: 'at',
              header: t('column.at'),
              className: 'code',
              cell: (row) => formatTime(row.at, i18n.language),
            },
            { key: 'step', header: t('column.state'), cell: (row) => t(`state.${row.into}`) },
            { key: 'numbers', header: t('column.range'), className: 'code', cell: numbers },
            { key: 'note', header: t('column.note'), className: 'read-cell', cell: note },
            { key: 'by', header: t('column.by'), className: 'read-cell', cell: (row) => row.by },
          ]}
          card={(row) => (
            <>
              <span>{`${t(`state.${row.into}`)}: ${numbers(row)}`}</span>
              <span>{note(row)}</span>
              <span className="quiet">
                {[formatTime(row.at, i18n.language), row.by].filter(Boolean).join(' · ')}
              </span>
            </>
          )}
        />
      )}
    </Section>
  );
}
