import '@/lib/i18n/cases';
import { Button, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InspectionLinks } from '@/components/ui/CaseLinks';
import { Facts } from '@/components/ui/Facts';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { ViolationsFrom } from '@/components/ui/ViolationsFrom';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { Complaint } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';
import { agenciesQuery } from '@/lib/query/vocabularies';
import { complaintQuery, inspectionsOfQuery } from './complaintQueries';
import { Rows } from './ComplaintsPage';

/** One complaint: what is said, who looks into it, what is answered. */
export function ComplaintPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation(['complaints', 'common']);
  const { can } = useSession();
  const { data, error, refetch } = useQuery(complaintQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const open = data.status === 'received' || data.status === 'in-progress';
  const time = (moment: string | null) => (moment ? formatTime(moment, i18n.language) : null);
  return (
    <>
      <PageHeader
        title={data.productName ?? data.code ?? t('complaints:noProduct')}
        crumbs={[{ label: t('complaints:title'), to: '/quan-tri/phan-anh' }]}
        marks={<Text fw={600}>{t(`complaints:status.${data.status}`)}</Text>}
        actions={
          <>
            {data.subjectId && can('inspections.conduct') && (
              <LinkButton
                variant="default"
                to="/quan-tri/kiem-tra/moi"
                search={{ subject: data.subjectId, complaint: id }}
              >
                {t('complaints:inspect')}
              </LinkButton>
            )}
            {can('violations.handle') && (
              <LinkButton
                variant="default"
                to="/quan-tri/vi-pham/moi"
                search={{
                  subject: data.subjectId ?? undefined,
                  subjectName: data.subjectName ?? undefined,
                  product: data.productId ?? undefined,
                  source: 'complaint',
                  sourceId: id,
                }}
              >
                {t('complaints:charge')}
              </LinkButton>
            )}
          </>
        }
      />
      <Text className="prose" style={{ whiteSpace: 'pre-line' }} maw="75ch" mb="md">
        {data.text}
      </Text>
      {data.photoUrls.length > 0 && (
        <Group mb="md">
          {data.photoUrls.map((url, index) => (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              <img
                src={url}
                alt={t('complaints:photo', { number: index + 1 })}
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
            [t('complaints:column.kind'), t(`complaints:kind.${data.kind}`)],
            [t('complaints:column.receivedAt'), time(data.receivedAt)],
            [
              t('complaints:product'),
              data.productId && (
                <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: data.productId }}>
                  {data.productName}
                </LinkAnchor>
              ),
            ],
            [t('complaints:subject'), data.subjectName],
            [t('complaints:code'), data.code],
            [t('complaints:place'), data.place],
            [t('complaints:contact'), data.contact ?? t('complaints:anonymous')],
            [t('complaints:column.agency'), data.agencyName],
            [t('complaints:answer'), data.answer],
            [t('complaints:closedAt'), time(data.closedAt)],
            [
              t('complaints:mergedInto'),
              data.mergedIntoId && (
                <LinkAnchor to="/quan-tri/phan-anh/$id" params={{ id: data.mergedIntoId }}>
                  {t('complaints:mergedLink')}
                </LinkAnchor>
              ),
            ],
          ] as [string, ReactNode][]
        )
          .filter(([, value]) => value)
          .map(([label, value]) => ({ label, value }))}
      />
      <Text size="sm" c="dimmed" my="sm">
        {t('complaints:sealed')}
      </Text>
      {can('inspections.read') && <InspectionsOf id={id} />}
      <ViolationsFrom source={id} />
      {open && <Steps complaint={data} />}
      {data.others.length > 0 && (
        <section aria-labelledby="others">
          <Title order={2} size="h4" id="others" mt="lg" mb="xs">
            {t('complaints:others')}
          </Title>
          <Rows rows={data.others} />
        </section>
      )}
    </>
  );
}

function InspectionsOf({ id }: { id: string }) {
  const { t } = useTranslation('complaints');
  const { data } = useQuery(inspectionsOfQuery(id));
  if (!data?.length) return null;
  return (
    <section aria-labelledby="inspections">
      <Title order={2} size="h4" id="inspections" mt="lg" mb="xs">
        {t('inspections')}
      </Title>
      <InspectionLinks rows={data} />
    </section>
  );
}

function Steps({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['complaints', 'common']);
  const queries = useQueryClient();
  const agencies = useQuery(agenciesQuery({}));
  const [agency, setAgency] = useState<string | null>(complaint.agencyId);
  const [answer, setAnswer] = useState('');
  const [into, setInto] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const at = {
    path: { id: complaint.id },
    header: { 'If-Match': `"${complaint.version}"` },
  };
  const step = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: async () => {
      say(t('complaints:done'));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const reply = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (answer.trim())
      step.mutate(() => api.POST('/api/v1/complaints/{id}/answer', { params: at, body: { answer } }));
  };
  const targets = complaint.others.filter((row) => row.status !== 'merged');
  return (
    <Stack maw="75ch" className="no-print">
      <Group align="flex-end">
        <Select
          label={t('complaints:assign')}
          searchable
          filter={foldedFilter}
          nothingFoundMessage={t('common:form.noMatch')}
          w={360}
          data={(agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={agency}
          onChange={setAgency}
        />
        <Button
          variant="default"
          disabled={!agency || agency === complaint.agencyId}
          loading={step.isPending}
          onClick={() =>
            step.mutate(() =>
              api.POST('/api/v1/complaints/{id}/assignment', { params: at, body: { agencyId: agency! } }),
            )
          }
        >
          {t('complaints:assignSubmit')}
        </Button>
      </Group>
      {targets.length > 0 && (
        <Group align="flex-end">
          <Select
            label={t('complaints:merge')}
            description={t('complaints:mergeHint')}
            w={360}
            data={targets.map((row) => ({ value: row.id, label: row.text.slice(0, 60) }))}
            value={into}
            onChange={setInto}
          />
          <Button
            variant="default"
            disabled={!into}
            loading={step.isPending}
            onClick={() =>
              step.mutate(() =>
                api.POST('/api/v1/complaints/{id}/merge', { params: at, body: { intoId: into! } }),
              )
            }
          >
            {t('complaints:mergeSubmit')}
          </Button>
        </Group>
      )}
      <form onSubmit={reply} noValidate>
        <Textarea
          label={t('complaints:reply')}
          description={t('complaints:replyHint')}
          withAsterisk
          autosize
          minRows={3}
          maxLength={4000}
          value={answer}
          error={asked && !answer.trim() && t('common:form.missing')}
          onChange={(event) => setAnswer(event.currentTarget.value)}
        />
        <Group mt="sm">
          <Button type="submit" loading={step.isPending}>
            {t('complaints:replySubmit')}
          </Button>
          <Button
            variant="default"
            loading={step.isPending}
            onClick={() => {
              setAsked(true);
              if (answer.trim())
                step.mutate(() =>
                  api.POST('/api/v1/complaints/{id}/rejection', { params: at, body: { reason: answer } }),
                );
            }}
          >
            {t('complaints:reject')}
          </Button>
        </Group>
      </form>
      {step.error && <Problem error={step.error} />}
    </Stack>
  );
}
