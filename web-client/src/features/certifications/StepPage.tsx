import { Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ui/ConfirmAct';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { StatusBadge } from '@/components/ui/StatusBadge';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { Certification } from '@/lib/api/types';
import { certificationQuery } from '@/lib/query/certifications';
import { bodyOf, emptyStep, isComplete, StepFields } from './StepFields';
import { STEPS, type EnteredStep, type StepSlug } from './steps';

export function StepPage({ id, slug }: { id: string; slug: StepSlug }) {
  const { data, error, refetch } = useQuery({ ...certificationQuery(id), staleTime: Infinity });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  return <StepForm item={data.certification} etag={data.etag} step={STEPS[slug]} />;
}

function StepForm({ item, etag, step }: { item: Certification; etag: string; step: EnteredStep }) {
  const { t } = useTranslation(['certifications', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [values, setValues] = useState(emptyStep);
  const [asked, setAsked] = useState(false);
  const ready = isComplete(step, values);
  const back = { to: '/quan-tri/san-pham/$id', params: { id: item.productId } } as const;
  const perform = useMutation({
    mutationFn: () =>
      api.POST(`/api/v1/certifications/{id}/${step}`, {
        params: { path: { id: item.id }, header: { 'If-Match': etag } },
        body: bodyOf(step, values),
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
        <StepFields id={item.id} step={step} values={values} onChange={setValues} />
      </ConfirmAct>
    </>
  );
}
