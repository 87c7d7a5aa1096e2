import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ui/ConfirmAct';
import { DateField } from '@/components/ui/DateField';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { StatusBadge } from '@/components/ui/StatusBadge';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { Certification } from '@/lib/api/types';
import { parseTypedDate, today } from '@/lib/format/dates';
import { orNull } from '@/lib/forms/values';
import { certificationQuery } from './certificationQueries';
import { STEPS, type Step, type StepSlug } from './steps';

export function StepPage({ id, slug }: { id: string; slug: StepSlug }) {
  const { data, error, refetch } = useQuery({ ...certificationQuery(id), staleTime: Infinity });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  return <StepForm item={data.certification} etag={data.etag} step={STEPS[slug]} />;
}

function StepForm({ item, etag, step }: { item: Certification; etag: string; step: Step }) {
  const { t } = useTranslation(['certifications', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [on, setOn] = useState(today());
  const [until, setUntil] = useState('');
  const [ground, setGround] = useState('');
  const [decisionNumber, setDecisionNumber] = useState('');
  const [decisionDate, setDecisionDate] = useState('');
  const [asked, setAsked] = useState(false);
  const days = [until, decisionDate].filter((day) => day !== '');
  const ready =
    ground.trim() !== '' && parseTypedDate(on) !== null && days.every((day) => parseTypedDate(day) !== null);
  const back = { to: '/quan-tri/san-pham/$id', params: { id: item.productId } } as const;
  const perform = useMutation({
    mutationFn: () =>
      api.POST(`/api/v1/certifications/{id}/${step}`, {
        params: { path: { id: item.id }, header: { 'If-Match': etag } },
        body: {
          on,
          ground: ground.trim(),
          decisionNumber: orNull(decisionNumber),
          decisionDate: orNull(decisionDate),
          ...(step === 'suspension' ? { until: orNull(until) } : {}),
        },
      }),
    onSuccess: async () => {
      say(t(`certifications:step.${step}.done`));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      await navigate(back);
    },
  });
  return (
    <>
      <PageHeader
        title={t(`certifications:step.${step}.title`)}
        crumbs={[{ label: item.productName ?? '', ...back }]}
        marks={<StatusBadge status={item.status} />}
      />
      <Text mb="md">
        {t('certifications:step.of', {
          product: item.productName ?? '',
          decision: item.decisionNumber ?? '–',
        })}
      </Text>
      <ConfirmAct
        consequences={[
          t(`certifications:step.${step}.c1`),
          t(`certifications:step.${step}.c2`),
          t(`certifications:step.${step}.c3`),
        ]}
        confirmLabel={t(`certifications:step.${step}.submit`)}
        danger={step !== 'reinstatement'}
        pending={perform.isPending}
        error={perform.error}
        missing={asked && !ready}
        onConfirm={() => {
          setAsked(true);
          if (ready) perform.mutate();
        }}
        onCancel={() => void navigate(back)}
      >
        <Stack>
          <DateField label={t('certifications:step.on')} withAsterisk value={on} onChange={setOn} />
          {step === 'suspension' && (
            <DateField label={t('certifications:step.until')} value={until} onChange={setUntil} />
          )}
          <Textarea
            label={t('certifications:step.ground')}
            description={t('certifications:step.groundHint')}
            withAsterisk
            autosize
            minRows={3}
            maxLength={2000}
            value={ground}
            onChange={(event) => setGround(event.currentTarget.value)}
          />
          <TextInput
            label={t('certifications:step.decisionNumber')}
            value={decisionNumber}
            onChange={(event) => setDecisionNumber(event.currentTarget.value)}
          />
          <DateField
            label={t('certifications:step.decisionDate')}
            value={decisionDate}
            onChange={setDecisionDate}
          />
        </Stack>
      </ConfirmAct>
    </>
  );
}
