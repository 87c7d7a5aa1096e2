import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ui/ConfirmAct';
import { DateField } from '@/components/ui/DateField';
import { PageHeader } from '@/components/ui/PageHeader';
import { RemotePicker } from '@/components/ui/RemotePicker';
import { StatusBadge } from '@/components/ui/StatusBadge';
import { say } from '@/components/ui/toasts';
import { api, newIdempotencyKey } from '@/lib/api/client';
import { formatDate, parseTypedDate, today } from '@/lib/format/dates';
import { findSubjects } from '@/lib/query/finders';
import { findProducts, productQuery, recognitionsQuery } from './productQueries';

type Act = 'transfer' | 'merge' | 'split';

/** Frame of the acts on a product: what it is done to, the way back, and what happens when it is done. */
function ActPage({
  id,
  act,
  consequences,
  ready,
  run,
  children,
}: {
  id: string;
  act: Act;
  consequences: string[];
  ready: boolean;
  run: (key: string) => Promise<unknown>;
  children: ReactNode;
}) {
  const { t } = useTranslation(['products', 'common']);
  const { data } = useQuery(productQuery(id));
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const [asked, setAsked] = useState(false);
  const back = () => navigate({ to: '/quan-tri/san-pham/$id', params: { id } });
  const perform = useMutation({
    mutationFn: () => run(key),
    onSuccess: async () => {
      say(t(`products:${act}.done`));
      await queries.invalidateQueries({ queryKey: ['products'] });
      await back();
    },
  });
  return (
    <>
      <PageHeader
        title={t(`products:${act}.title`)}
        crumbs={[
          { label: t('products:title'), to: '/quan-tri/san-pham' },
          ...(data
            ? [{ label: data.product.name, to: '/quan-tri/san-pham/$id' as const, params: { id } }]
            : []),
        ]}
      />
      <ConfirmAct
        consequences={consequences}
        confirmLabel={t(`products:${act}.submit`)}
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

export function TransferPage({ id }: { id: string }) {
  const { t } = useTranslation('products');
  const [subjectId, setSubjectId] = useState<string | null>(null);
  const [on, setOn] = useState(today());
  return (
    <ActPage
      id={id}
      act="transfer"
      consequences={[t('transfer.c1'), t('transfer.c2')]}
      ready={subjectId !== null && parseTypedDate(on) !== null}
      run={(key) =>
        api.POST('/api/v1/products/{id}/transfers', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { subjectId: subjectId ?? '', on },
        })
      }
    >
      <Stack>
        <RemotePicker
          label={t('transfer.to')}
          withAsterisk
          source="subjects"
          load={findSubjects}
          value={subjectId}
          onPick={(choice) => setSubjectId(choice?.value ?? null)}
        />
        <DateField label={t('transfer.on')} withAsterisk value={on} onChange={setOn} />
      </Stack>
    </ActPage>
  );
}

export function MergePage({ id, duplicate }: { id: string; duplicate?: string | undefined }) {
  const { t } = useTranslation('products');
  const { data: known } = useQuery({ ...productQuery(duplicate ?? ''), enabled: duplicate !== undefined });
  const [picked, setPicked] = useState<string | null>(duplicate ?? null);
  const chosen = known
    ? { value: known.product.id, label: `${known.product.name} · ${known.product.code}` }
    : null;
  return (
    <ActPage
      id={id}
      act="merge"
      consequences={[t('merge.c1'), t('merge.c2'), t('merge.c3')]}
      ready={picked !== null && picked !== id}
      run={(key) =>
        api.POST('/api/v1/products/{id}/merges', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { duplicateId: picked ?? '' },
        })
      }
    >
      <RemotePicker
        key={chosen?.value ?? 'none'}
        label={t('merge.duplicate')}
        withAsterisk
        source="products"
        load={findProducts}
        chosen={chosen}
        value={picked}
        onPick={(choice) => setPicked(choice?.value ?? null)}
      />
    </ActPage>
  );
}

export function SplitPage({ id }: { id: string }) {
  const { t } = useTranslation(['products', 'status']);
  const { data: recognitions } = useQuery(recognitionsQuery(id));
  const [name, setName] = useState('');
  const [moved, setMoved] = useState<string[]>([]);
  return (
    <ActPage
      id={id}
      act="split"
      consequences={[t('products:split.c1'), t('products:split.c2'), t('products:split.c3')]}
      ready={name.trim() !== ''}
      run={(key) =>
        api.POST('/api/v1/products/{id}/splits', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { name: name.trim(), certificationIds: moved },
        })
      }
    >
      <Stack>
        <TextInput
          label={t('products:split.name')}
          withAsterisk
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group label={t('products:split.certifications')} value={moved} onChange={setMoved}>
          <Stack gap="xs" mt="xs">
            {(recognitions ?? []).map((item) => (
              <Checkbox
                key={item.id}
                value={item.id}
                label={
                  <>
                    {[
                      item.stars ? t('status:stars', { count: item.stars }) : '',
                      item.decisionNumber,
                      formatDate(item.decisionDate),
                    ]
                      .filter(Boolean)
                      .join(' · ')}{' '}
                    <StatusBadge status={item.status} />
                  </>
                }
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </Stack>
    </ActPage>
  );
}
