import '@/lib/i18n/cases';
import { Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ui/ConfirmAct';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { StatusBadge } from '@/components/ui/StatusBadge';
import { certificationQuery } from '@/lib/query/certifications';
import { api, dataOf } from '@/lib/api/client';

/** Drafts the decision by which a revoked recognition holds again. */
export function ReinstatePage({ id }: { id: string }) {
  const { t } = useTranslation('decisions');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(certificationQuery(id));
  const [ground, setGround] = useState('');
  const [asked, setAsked] = useState(false);
  const draft = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/decisions', {
          body: { kind: 'reinstatement', certifications: [id], ground: ground.trim() },
        }),
      ),
    onSuccess: async ({ id: decision }) => {
      await queries.invalidateQueries({ queryKey: ['decisions'] });
      await navigate({ to: '/quan-tri/quyet-dinh/$id', params: { id: decision } });
    },
  });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const item = data.certification;
  const back = { to: '/quan-tri/san-pham/$id', params: { id: item.productId } } as const;
  return (
    <>
      <PageHeader
        title={t('reinstate.title')}
        crumbs={[{ label: item.productName ?? '', ...back }]}
        marks={<StatusBadge status={item.status} />}
      />
      <Text mb="md">{t('reinstate.lead')}</Text>
      <ConfirmAct
        consequences={[t('reinstate.c1'), t('reinstate.c2')]}
        confirmLabel={t('reinstate.submit')}
        danger={false}
        pending={draft.isPending}
        error={draft.error}
        missing={asked && !ground.trim()}
        onConfirm={() => {
          setAsked(true);
          if (ground.trim()) draft.mutate();
        }}
        onCancel={() => void navigate(back)}
      >
        <Stack>
          <Textarea
            label={t('reinstate.ground')}
            withAsterisk
            autosize
            minRows={3}
            maxLength={1000}
            value={ground}
            onChange={(event) => setGround(event.currentTarget.value)}
          />
        </Stack>
      </ConfirmAct>
    </>
  );
}
