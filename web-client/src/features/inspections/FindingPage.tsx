import '@/lib/i18n/cases';
import { Anchor, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { Facts } from '@/components/ui/Facts';
import { FilePick } from '@/components/ui/FilePick';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import { sendFile } from '@/lib/api/upload';
import type { FindingDetail } from '@/lib/api/types';
import { ViolationsFrom } from '@/components/ui/ViolationsFrom';
import { useSession } from '@/lib/auth/session';
import { formatDate, formatTime } from '@/lib/format/dates';
import { findingQuery } from './inspectionQueries';

/** An address has to stay short enough for every browser. */
const MOST_TOLD = 1000;

/** One finding: what was seen, how it was remedied, how it ends. */
export function FindingPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation('inspections');
  const { can } = useSession();
  const { data, error, refetch } = useQuery(findingQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const { finding } = data;
  const time = (moment: string | null) => (moment ? formatTime(moment, i18n.language) : null);
  return (
    <>
      <PageHeader
        title={finding.question ?? t('finding.one')}
        crumbs={[{ label: t('finding.title'), to: '/quan-tri/khac-phuc' }]}
        marks={<Text fw={600}>{t(`fstatus.${finding.status}`)}</Text>}
        actions={
          <>
            {can('inspections.conduct') && (
              <LinkButton
                variant="default"
                to="/quan-tri/kiem-tra/moi"
                search={{ subject: finding.subjectId, follows: finding.inspectionId }}
              >
                {t('ways.again')}
              </LinkButton>
            )}
            {can('violations.handle') && (
              <LinkButton
                variant="default"
                to="/quan-tri/vi-pham/moi"
                search={{
                  subject: finding.subjectId,
                  subjectName: finding.subjectName,
                  product: finding.productId ?? undefined,
                  kind: finding.violationKind ?? undefined,
                  act: finding.text.slice(0, MOST_TOLD),
                  source: 'finding',
                  sourceId: finding.id,
                }}
              >
                {t('ways.violation')}
              </LinkButton>
            )}
          </>
        }
      />
      <Text style={{ whiteSpace: 'pre-line' }} maw="75ch" mb="md">
        {finding.text}
      </Text>
      <ViolationsFrom source={id} />
      {data.photoUrls.length > 0 && (
        <Group mb="md">
          {data.photoUrls.map((url, index) => (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              <img
                src={url}
                alt={t('visit.photoAlt', { number: index + 1 })}
                width={160}
                height={120}
                style={{ objectFit: 'cover' }}
              />
            </a>
          ))}
        </Group>
      )}
      <Facts
        items={(
          [
            [
              t('column.due'),
              <Text key="due" span {...(finding.overdue ? { c: 'var(--bad)', fw: 600 } : {})}>
                {formatDate(finding.dueOn)}
              </Text>,
            ],
            [t('column.severity'), t(`severity.${finding.severity}`)],
            [t('column.subject'), finding.subjectName],
            [t('column.product'), finding.productName],
            [t('column.measure'), finding.measure],
            [t('column.responsible'), finding.responsible],
            [t('column.agency'), finding.agencyName],
            [
              t('finding.inspection'),
              can('inspections.read') && (
                <LinkAnchor to="/quan-tri/kiem-tra/$id" params={{ id: finding.inspectionId }}>
                  {time(finding.foundAt)}
                </LinkAnchor>
              ),
            ],
            [
              t('finding.extensions'),
              data.extensions
                .map((one) => `${formatDate(one.formerDueOn)} → ${formatDate(one.dueOn)}: ${one.reason}`)
                .join('; '),
            ],
            [
              t('finding.closedAs'),
              [time(data.closedAt), data.closedBy, data.closingNote].filter(Boolean).join(' · '),
            ],
          ] as [string, ReactNode][]
        )
          .filter(([, value]) => value)
          .map(([label, value]) => ({ label, value }))}
      />
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('finding.remedies')}
      </Title>
      {data.remedies.length === 0 ? (
        <Text>{t('finding.remedyNone')}</Text>
      ) : (
        <ul>
          {data.remedies.map((remedy) => (
            <li key={remedy.id}>
              <Text>
                {[time(remedy.submittedAt), remedy.submittedBy, remedy.text].filter(Boolean).join(' · ')}
              </Text>
              {remedy.fileUrl && (
                <Anchor href={remedy.fileUrl} target="_blank" rel="noreferrer" underline="always">
                  {t('finding.file')}
                </Anchor>
              )}
              {remedy.sentBackBecause && (
                <Text c="var(--bad)">{t('finding.sentBack', { reason: remedy.sentBackBecause })}</Text>
              )}
            </li>
          ))}
        </ul>
      )}
      {data.mayRemedy && <Remedy detail={data} />}
      {data.maySettle && <Settle detail={data} />}
    </>
  );
}

function useSettled() {
  const { t } = useTranslation('inspections');
  const queries = useQueryClient();
  return async () => {
    say(t('page.done'));
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };
}

function Remedy({ detail }: { detail: FindingDetail }) {
  const { t } = useTranslation(['inspections', 'common']);
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  const settled = useSettled();
  const submit = useMutation({
    mutationFn: () =>
      sendFile(`/api/v1/findings/${detail.finding.id}/remedy`, { text, ...(file ? { file } : {}) }),
    onSuccess: async () => {
      setText('');
      setFile(null);
      setAsked(false);
      await settled();
    },
  });
  return (
    <Stack maw={640} mt="md">
      <Textarea
        label={t('inspections:finding.report')}
        description={t('inspections:finding.reportHint')}
        withAsterisk
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        error={asked && !text.trim() && t('common:form.missing')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FilePick
        label={t('inspections:finding.attach')}
        accept="image/*,application/pdf"
        file={file}
        onPick={setFile}
      />
      {submit.error && <Problem error={submit.error} />}
      <Group>
        <Button
          loading={submit.isPending}
          onClick={() => {
            setAsked(true);
            if (text.trim()) submit.mutate();
          }}
        >
          {t('inspections:finding.submit')}
        </Button>
      </Group>
    </Stack>
  );
}

function Settle({ detail }: { detail: FindingDetail }) {
  const { t } = useTranslation(['inspections', 'common']);
  const [reason, setReason] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [asked, setAsked] = useState(false);
  const settled = useSettled();
  const step = useMutation({ mutationFn: (act: () => Promise<unknown>) => act(), onSuccess: settled });
  const params = {
    path: { id: detail.finding.id },
    header: { 'If-Match': `"${detail.version}"` },
  };
  const withReason = (act: () => Promise<unknown>) => {
    setAsked(true);
    if (reason.trim()) step.mutate(act);
  };
  return (
    <section aria-label={t('inspections:finding.settle')}>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('inspections:finding.settle')}
      </Title>
      <Stack maw={640}>
        <Textarea
          label={t('inspections:finding.reason')}
          autosize
          minRows={2}
          maxLength={4000}
          value={reason}
          error={asked && !reason.trim() && t('common:form.missing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DateField label={t('inspections:finding.newDue')} maw={240} value={dueOn} onChange={setDueOn} />
        {step.error && <Problem error={step.error} />}
        <Group>
          <Button
            loading={step.isPending}
            onClick={() =>
              step.mutate(() =>
                api.POST('/api/v1/findings/{id}/closure', {
                  params,
                  body: { checkedAtId: null, note: reason || null },
                }),
              )
            }
          >
            {t('inspections:finding.close')}
          </Button>
          <Button
            variant="default"
            loading={step.isPending}
            onClick={() =>
              withReason(() =>
                api.POST('/api/v1/findings/{id}/return', { params, body: { reason, dueOn: dueOn || null } }),
              )
            }
          >
            {t('inspections:finding.sendBack')}
          </Button>
          <Button
            variant="default"
            loading={step.isPending}
            disabled={!dueOn}
            onClick={() =>
              withReason(() =>
                api.POST('/api/v1/findings/{id}/extension', { params, body: { reason, dueOn } }),
              )
            }
          >
            {t('inspections:finding.extend')}
          </Button>
          <Button
            variant="default"
            loading={step.isPending}
            onClick={() =>
              withReason(() => api.POST('/api/v1/findings/{id}/waiver', { params, body: { reason } }))
            }
          >
            {t('inspections:finding.waive')}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
