import '@/lib/i18n/cases';
import { Alert, Anchor, Button, Group, Stack, Table, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { Inspection } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate, formatTime } from '@/lib/format/dates';
import { FindingTable } from './FindingTable';
import { InspectionTable } from './InspectionsPage';
import { followersQuery, inspectionQuery } from './inspectionQueries';
import { SamplesPart } from './SamplesPart';

/** One inspection as the office reads it: who, what was seen, what has to be done, the minutes. */
export function InspectionPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation(['inspections', 'common']);
  const { can } = useSession();
  const { data, error, refetch } = useQuery(inspectionQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const open = data.status === 'scheduled' || data.status === 'in-progress';
  const time = (moment: string | null) => (moment ? formatTime(moment, i18n.language) : null);
  return (
    <>
      <PageHeader
        title={data.subjectName}
        crumbs={[{ label: t('inspections:title'), to: '/quan-tri/kiem-tra' }]}
        marks={
          <Text fw={600}>
            {data.result ? t(`inspections:result.${data.result}`) : t(`inspections:status.${data.status}`)}
          </Text>
        }
        actions={
          <>
            {open && data.mine && (
              <LinkButton to="/quan-tri/kiem-tra/$id/phieu" params={{ id }}>
                {t('inspections:record')}
              </LinkButton>
            )}
            {data.status === 'concluded' && can('inspections.conduct') && (
              <LinkButton
                variant="default"
                to="/quan-tri/kiem-tra/moi"
                search={{ subject: data.subjectId, follows: id }}
              >
                {t('inspections:ways.again')}
              </LinkButton>
            )}
            {data.status !== 'cancelled' && can('violations.handle') && (
              <LinkButton
                variant="default"
                to="/quan-tri/vi-pham/moi"
                search={{
                  subject: data.subjectId,
                  subjectName: data.subjectName,
                  ...ofOneFinding(data),
                }}
              >
                {t('inspections:ways.violation')}
              </LinkButton>
            )}
            <Button
              component="a"
              variant="default"
              href={`/api/v1/inspections/${id}/minutes.pdf`}
              target="_blank"
              rel="noreferrer"
            >
              {t('inspections:page.minutesPdf')}
            </Button>
            <Button component="a" variant="default" href={`/api/v1/inspections/${id}/minutes.docx`}>
              {t('inspections:page.minutesDocx')}
            </Button>
          </>
        }
      />
      {data.cancelledBecause && (
        <Alert mb="sm">{t('inspections:page.cancelled', { reason: data.cancelledBecause })}</Alert>
      )}
      <Facts
        items={(
          [
            [t('inspections:column.kind'), t(`inspections:kind.${data.kind}`)],
            [t('inspections:column.day'), formatDate(data.scheduledOn)],
            [t('inspections:column.agency'), data.agencyName],
            [
              t('inspections:column.subject'),
              <LinkAnchor key="subject" to="/quan-tri/chu-the/$id" params={{ id: data.subjectId }}>
                {data.subjectName}
              </LinkAnchor>,
            ],
            [t('inspections:page.place'), data.place ?? data.unitName],
            [t('inspections:page.basis'), data.basis],
            [
              t('inspections:ways.complaint'),
              data.complaintId && can('complaints.handle') && (
                <LinkAnchor key="complaint" to="/quan-tri/phan-anh/$id" params={{ id: data.complaintId }}>
                  {t('inspections:ways.complaintLink')}
                </LinkAnchor>
              ),
            ],
            [
              t('inspections:ways.follows'),
              data.followsId && (
                <LinkAnchor key="follows" to="/quan-tri/kiem-tra/$id" params={{ id: data.followsId }}>
                  {t('inspections:ways.followsLink')}
                </LinkAnchor>
              ),
            ],
            [
              t('inspections:page.members'),
              data.members
                .map((one) =>
                  [one.name, one.agencyName, one.leads && t('inspections:page.leader')]
                    .filter(Boolean)
                    .join(', '),
                )
                .join('; '),
            ],
            [
              t('inspections:page.products'),
              data.products
                .map((one) =>
                  [
                    one.name,
                    one.stars && t('inspections:page.stars', { stars: one.stars }),
                    one.expiresOn && t('inspections:page.validTo', { day: formatDate(one.expiresOn) }),
                  ]
                    .filter(Boolean)
                    .join(', '),
                )
                .join('; '),
            ],
            [t('inspections:page.startedAt'), time(data.startedAt)],
            [t('inspections:page.concludedAt'), time(data.concludedAt)],
            [t('inspections:page.conclusion'), data.conclusion],
            [t('inspections:page.opinion'), data.opinion],
            [
              t('inspections:page.signatures'),
              data.signatures
                .map((one) =>
                  one.refusal
                    ? `${one.name}: ${t('inspections:page.refused', { reason: one.refusal })}`
                    : one.name,
                )
                .join('; '),
            ],
          ] as [string, ReactNode][]
        )
          .filter(([, value]) => value)
          .map(([label, value]) => ({ label, value }))}
      />
      <Part title={t('inspections:column.findings')}>
        {data.findings.length > 0 ? (
          <FindingTable rows={data.findings} />
        ) : (
          <Text>{t('inspections:page.noFindings')}</Text>
        )}
      </Part>
      <Answers inspection={data} />
      {data.photos.length > 0 && (
        <Part title={t('inspections:page.photos')}>
          <Group>
            {data.photos.map((photo, index) => (
              <a key={photo.id} href={photo.url} target="_blank" rel="noreferrer">
                <img
                  src={photo.url}
                  alt={t('inspections:visit.photoAlt', { number: index + 1 })}
                  width={160}
                  height={120}
                  loading="lazy"
                  style={{ objectFit: 'cover' }}
                />
              </a>
            ))}
          </Group>
        </Part>
      )}
      <SamplesPart inspection={data} />
      {data.status === 'concluded' && data.mine && <Handover inspection={data} />}
      <FollowedBy id={id} />
      {data.unsettled.length > 0 && (
        <Part title={t('inspections:page.unsettled')}>
          <FindingTable rows={data.unsettled} />
        </Part>
      )}
      {data.history.length > 0 && (
        <Part title={t('inspections:page.history')}>
          <InspectionTable rows={data.history} />
        </Part>
      )}
      {open && data.mine && <Cancel inspection={data} />}
    </>
  );
}

/** What one finding alone tells of a case; of several, the finding's own page leads to it. */
const ofOneFinding = ({ findings: [one, ...more] }: Inspection) =>
  one && more.length === 0
    ? {
        product: one.productId ?? undefined,
        kind: one.violationKind ?? undefined,
        act: one.text.slice(0, 1000),
        source: 'finding' as const,
        sourceId: one.id,
      }
    : {};

function FollowedBy({ id }: { id: string }) {
  const { t } = useTranslation('inspections');
  const { data } = useQuery(followersQuery(id));
  if (!data?.length) return null;
  return (
    <Part title={t('ways.followedBy')}>
      <InspectionTable rows={data} />
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}

function Answers({ inspection }: { inspection: Inspection }) {
  const { t, i18n } = useTranslation('inspections');
  const english = i18n.language === 'en';
  if (inspection.answers.length === 0) return null;
  return (
    <Part title={t('page.answers')}>
      {inspection.checklists.map((list) => (
        <Table key={list.id} mb="md" aria-label={english ? list.nameEn : list.name}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{english ? list.nameEn : list.name}</Table.Th>
              <Table.Th>{t('column.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.items.flatMap((item) =>
              inspection.answers
                .filter((one) => one.itemId === item.id)
                .map((one) => (
                  <Table.Tr key={one.id}>
                    <Table.Td>{english ? item.questionEn : item.question}</Table.Td>
                    <Table.Td>
                      {[
                        one.verdict && t(`verdict.${one.verdict}`),
                        one.number !== null && `${one.number} ${item.unit ?? ''}`,
                        one.text,
                        one.machineVerdict &&
                          one.machineVerdict !== one.verdict &&
                          t('visit.machine', { verdict: t(`verdict.${one.machineVerdict}`) }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </Table.Td>
                  </Table.Tr>
                )),
            )}
          </Table.Tbody>
        </Table>
      ))}
    </Part>
  );
}

function Handover({ inspection }: { inspection: Inspection }) {
  const { t, i18n } = useTranslation('inspections');
  const queries = useQueryClient();
  const path = { id: inspection.id };
  const refresh = () => queries.invalidateQueries({ queryKey: ['inspections', inspection.id] });
  const make = useMutation({
    mutationFn: () => dataOf(api.POST('/api/v1/inspections/{id}/handovers', { params: { path } })),
    onSuccess: refresh,
  });
  const revoke = useMutation({
    mutationFn: (handoverId: string) =>
      api.DELETE('/api/v1/inspections/{id}/handovers/{handoverId}', {
        params: { path: { ...path, handoverId } },
      }),
    onSuccess: async () => {
      make.reset();
      say(t('page.done'));
      await refresh();
    },
  });
  return (
    <Part title={t('page.handover')}>
      <Stack align="flex-start">
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
          {t('page.handover')}
        </Button>
        {make.data && (
          <>
            <img
              src={`data:image/svg+xml;utf8,${encodeURIComponent(make.data.qrSvg)}`}
              alt={t('page.handover')}
              width={240}
              height={240}
            />
            <Text size="sm">
              {t('page.handoverHint', { day: formatTime(make.data.expiresAt, i18n.language) })}
            </Text>
            <Anchor href={make.data.url} underline="always" style={{ overflowWrap: 'anywhere' }}>
              {make.data.url}
            </Anchor>
          </>
        )}
        {inspection.handovers.map((one) => (
          <Group key={one.id}>
            <Text size="sm">
              {[
                formatTime(one.madeAt, i18n.language),
                one.revokedAt
                  ? t('page.revoked')
                  : t('page.validTo', { day: formatTime(one.expiresAt, i18n.language) }),
              ].join(' · ')}
            </Text>
            {!one.revokedAt && (
              <Button size="compact-sm" variant="subtle" onClick={() => revoke.mutate(one.id)}>
                {t('page.revoke')}
              </Button>
            )}
          </Group>
        ))}
        {(make.error ?? revoke.error) && <Problem error={make.error ?? revoke.error} />}
      </Stack>
    </Part>
  );
}

function Cancel({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation('inspections');
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const cancel = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/inspections/{id}/cancellation', {
        params: { path: { id: inspection.id }, header: { 'If-Match': `"${inspection.version}"` } },
        body: { reason },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['inspections'] }),
  });
  return (
    <Part title={t('page.cancel')}>
      <Stack maw={640} align="flex-start">
        <Textarea
          label={t('page.cancelReason')}
          w="100%"
          autosize
          maxLength={4000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={!reason.trim()}
          loading={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {t('page.cancel')}
        </Button>
        {cancel.error && <Problem error={cancel.error} />}
      </Stack>
    </Part>
  );
}
