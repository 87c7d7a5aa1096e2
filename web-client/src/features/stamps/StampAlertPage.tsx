import '@/lib/i18n/stamps';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { ViolationsFrom } from '@/components/ui/ViolationsFrom';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { StampAlert } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';
import { PlaceMap } from './PlaceMap';
import { Section } from './Section';
import { alertQuery } from './stampQueries';

/** One suspicion: why, where and when it was checked, and what can be done about it. */
export function StampAlertPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation('stamps');
  const { can } = useSession();
  const { data, error, refetch } = useQuery(alertQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const act = t('act1', { series: data.series, number: data.number, score: data.score });
  return (
    <>
      <PageHeader
        title={t('alertOf', { series: data.series, number: data.number })}
        crumbs={[
          { label: t('title'), to: '/quan-tri/tem' },
          { label: t('alerts'), to: '/quan-tri/tem/nghi-sao-chep' },
        ]}
        marks={<Text fw={600}>{t(`alertState.${data.status}`)}</Text>}
        actions={
          <>
            {can('inspections.conduct') && (
              <LinkButton variant="default" to="/quan-tri/kiem-tra/moi" search={{ subject: data.subjectId }}>
                {t('inspect')}
              </LinkButton>
            )}
            {can('violations.handle') && (
              <LinkButton
                variant="default"
                to="/quan-tri/vi-pham/moi"
                search={{
                  subject: data.subjectId,
                  subjectName: data.subjectName,
                  product: data.productId,
                  act,
                  source: 'stamp-alert',
                  sourceId: data.id,
                }}
              >
                {t('violation')}
              </LinkButton>
            )}
            {can('complaints.handle') && (
              <LinkButton
                variant="default"
                to="/quan-tri/phan-anh"
                search={{ q: data.code.replaceAll('-', '') }}
              >
                {t('complaints')}
              </LinkButton>
            )}
          </>
        }
      />
      <Section id="why" title={t('why')}>
        <ul>
          {data.reasons.map((reason) => (
            <li key={reason.sign}>
              {`${t(`sign.${reason.sign}`, { count: reason.measured })}: ${t('points', { count: reason.points })}`}
            </li>
          ))}
        </ul>
      </Section>
      <Facts
        items={[
          {
            label: t('column.stamp'),
            value: (
              <LinkAnchor underline="always" to="/quan-tri/tem/$id" params={{ id: data.grantId }}>
                {`${data.series} ${data.number} · ${data.code}`}
              </LinkAnchor>
            ),
          },
          { label: t('field.product'), value: data.productName },
          { label: t('field.subject'), value: data.subjectName },
          { label: t('column.score'), value: data.score },
          { label: t('column.checks'), value: data.checks },
          { label: t('column.at'), value: formatTime(data.raisedAt, i18n.language) },
          ...(data.because
            ? [
                {
                  label: t('because'),
                  value: [data.because, data.closedBy, formatTime(data.closedAt, i18n.language)]
                    .filter(Boolean)
                    .join(' · '),
                },
              ]
            : []),
        ]}
      />
      <ViolationsFrom source={data.id} />
      <Scans alert={data} />
      {data.mayDecide && <Decide alert={data} />}
    </>
  );
}

function Scans({ alert }: { alert: StampAlert }) {
  const { t, i18n } = useTranslation('stamps');
  const rows = alert.scans.map((scan, index) => ({ ...scan, id: String(index) }));
  const place = (row: (typeof rows)[number]) => row.place ?? t('noPlace');
  return (
    <Section id="scans" title={t('scans')}>
      {rows.length === 0 ? (
        <Text>{t('noScans')}</Text>
      ) : (
        <Stack>
          <PlaceMap places={rows.map((row) => row.place).filter((one) => one !== null)} />
          <DataTable
            label={t('scans')}
            rows={rows}
            busy={false}
            idOf={(row) => row.id}
            nameOf={(row) => formatTime(row.at, i18n.language)}
            columns={[
              {
                key: 'at',
                header: t('column.at'),
                className: 'code',
                cell: (row) => formatTime(row.at, i18n.language),
              },
              { key: 'place', header: t('column.place'), className: 'code', cell: place },
              { key: 'device', header: t('column.device'), className: 'code', cell: (row) => row.device },
            ]}
            card={(row) => (
              <>
                <span>{formatTime(row.at, i18n.language)}</span>
                <span className="quiet">
                  {`${t('column.place')}: ${place(row)} · ${t('column.device')} ${row.device ?? t('noPlace')}`}
                </span>
              </>
            )}
          />
        </Stack>
      )}
    </Section>
  );
}

function Decide({ alert }: { alert: StampAlert }) {
  const { t } = useTranslation(['stamps', 'common']);
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const settle = useMutation({
    mutationFn: async (step: 'dismissal' | 'confirmation') =>
      api.POST(`/api/v1/stamp-alerts/{id}/${step}`, {
        params: { path: { id: alert.id }, header: { 'If-Match': `"${alert.version}"` } },
        body: { reason },
      }),
    onSuccess: async () => {
      say(t('stamps:done'));
      await queries.invalidateQueries({ queryKey: ['stamps'] });
    },
  });
  const act = (step: 'dismissal' | 'confirmation') => {
    setAsked(true);
    if (reason.trim() !== '') settle.mutate(step);
  };
  return (
    <div className="no-print">
      <Section id="decide" title={t('stamps:decide')}>
        <Stack maw="75ch">
          <Textarea
            label={t('stamps:field.reason')}
            withAsterisk
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            error={asked && reason.trim() === '' && t('common:form.missing')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {settle.error && <Problem error={settle.error} />}
          <Group>
            <Button loading={settle.isPending} onClick={() => act('confirmation')}>
              {t('stamps:confirmAlert')}
            </Button>
            <Button variant="default" loading={settle.isPending} onClick={() => act('dismissal')}>
              {t('stamps:dismiss')}
            </Button>
          </Group>
        </Stack>
      </Section>
    </div>
  );
}
