import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ui/ConfirmAct';
import { PageHeader } from '@/components/ui/PageHeader';
import { RemotePicker } from '@/components/ui/RemotePicker';
import { say } from '@/components/ui/toasts';
import { api, newIdempotencyKey } from '@/lib/api/client';
import { findSubjects } from '@/lib/query/finders';
import { productsOfQuery, subjectQuery } from './subjectQueries';

function ActPage({
  id,
  act,
  ready,
  run,
  children,
}: {
  id: string;
  act: 'merge' | 'split';
  ready: boolean;
  run: (key: string) => Promise<unknown>;
  children: ReactNode;
}) {
  const { t } = useTranslation(['subjects', 'common']);
  const { data } = useQuery(subjectQuery(id));
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const [asked, setAsked] = useState(false);
  const back = () => navigate({ to: '/quan-tri/chu-the/$id', params: { id } });
  const perform = useMutation({
    mutationFn: () => run(key),
    onSuccess: async () => {
      say(t(`subjects:${act}.done`));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      await back();
    },
  });
  return (
    <>
      <PageHeader
        title={t(`subjects:${act}.title`)}
        crumbs={[
          { label: t('subjects:title'), to: '/quan-tri/chu-the' },
          ...(data
            ? [{ label: data.subject.name, to: '/quan-tri/chu-the/$id' as const, params: { id } }]
            : []),
        ]}
      />
      <ConfirmAct
        consequences={[t(`subjects:${act}.c1`), t(`subjects:${act}.c2`), t(`subjects:${act}.c3`)]}
        confirmLabel={t(`subjects:${act}.submit`)}
        danger={false}
        pending={perform.isPending}
        error={perform.error}
        missing={asked && !ready}
        onConfirm={() => {
          setAsked(true);
          if (ready) perform.mutate();
        }}
        onCancel={() => void back()}
      >
        {children}
      </ConfirmAct>
    </>
  );
}

export function MergeSubjectPage({ id }: { id: string }) {
  const { t } = useTranslation('subjects');
  const [duplicate, setDuplicate] = useState<string | null>(null);
  return (
    <ActPage
      id={id}
      act="merge"
      ready={duplicate !== null && duplicate !== id}
      run={(key) =>
        api.POST('/api/v1/subjects/{id}/merges', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { duplicateId: duplicate ?? '' },
        })
      }
    >
      <RemotePicker
        label={t('merge.duplicate')}
        withAsterisk
        source="subjects"
        load={findSubjects}
        value={duplicate}
        onPick={(choice) => setDuplicate(choice?.value ?? null)}
      />
    </ActPage>
  );
}

export function SplitSubjectPage({ id }: { id: string }) {
  const { t } = useTranslation('subjects');
  const { data: products } = useQuery(productsOfQuery(id));
  const [name, setName] = useState('');
  const [moved, setMoved] = useState<string[]>([]);
  return (
    <ActPage
      id={id}
      act="split"
      ready={name.trim() !== ''}
      run={(key) =>
        api.POST('/api/v1/subjects/{id}/splits', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { name: name.trim(), productIds: moved },
        })
      }
    >
      <Stack>
        <TextInput
          label={t('split.name')}
          withAsterisk
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group label={t('split.products')} value={moved} onChange={setMoved}>
          <Stack gap="xs" mt="xs">
            {(products ?? []).map((row) => (
              <Checkbox key={row.id} value={row.id} label={`${row.name} · ${row.code}`} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Stack>
    </ActPage>
  );
}
