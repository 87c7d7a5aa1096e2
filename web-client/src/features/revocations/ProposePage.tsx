import '@/lib/i18n/cases';
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
import { certificationQuery } from '@/lib/query/certifications';
import { api, dataOf } from '@/lib/api/client';
import { bodyOf, CaseFields, emptyCase, isComplete, type CaseValues } from './CaseFields';

/** Proposes to take one recognition away. Somebody else will decide. */
export function ProposePage({ id, known }: { id: string; known: Partial<CaseValues> }) {
  const { t } = useTranslation(['revocations', 'certifications']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(certificationQuery(id));
  const [values, setValues] = useState(() => ({ ...emptyCase(), ...known }));
  const [asked, setAsked] = useState(false);
  const propose = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/certifications/{id}/revocation-proposals', {
          params: { path: { id } },
          body: bodyOf(values),
        }),
      ),
    onSuccess: async ({ id: proposal }) => {
      say(t('revocations:propose.done'));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      await navigate({ to: '/quan-tri/thu-hoi/$id', params: { id: proposal } });
    },
  });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const item = data.certification;
  const back = { to: '/quan-tri/san-pham/$id', params: { id: item.productId } } as const;
  const ready = isComplete(values);
  return (
    <>
      <PageHeader
        title={t('revocations:propose.title')}
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
        consequences={[t('revocations:propose.c1'), t('revocations:propose.c2'), t('revocations:propose.c3')]}
        confirmLabel={t('revocations:propose.submit')}
        pending={propose.isPending}
        error={propose.error}
        missing={asked && !ready}
        onConfirm={() => {
          setAsked(true);
          if (ready) propose.mutate();
        }}
        onCancel={() => void navigate(back)}
      >
        <CaseFields values={values} onChange={setValues} />
      </ConfirmAct>
    </>
  );
}
