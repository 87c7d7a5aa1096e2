import '@/lib/i18n/representation';
import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Controller, useForm, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { RecordForm, useFaultText } from '@/components/ui/RecordForm';
import { UnitSelect } from '@/components/ui/UnitSelect';
import { LinkButton } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import type { ProductDetail, SubjectDetail } from '@/lib/api/types';
import { changedFields } from '@/lib/forms/values';
import {
  productBodyOf,
  productProposalSchema,
  productValuesOf,
  subjectBodyOf,
  subjectProposalSchema,
  subjectValuesOf,
  type ProductProposal,
  type SubjectProposal,
} from './proposals';
import { mySubjectsQuery } from './producerQueries';

/** A form with the present values: what is changed there is proposed, the rest stays. */
export function ProposeProductPage({ id }: { id: string }) {
  const record = useQuery({
    queryKey: ['products', 'one', id, 'proposal'],
    staleTime: Infinity,
    queryFn: () => dataOf(api.GET('/api/v1/products/{id}', { params: { path: { id } } })),
  });
  const mine = useQuery(mySubjectsQuery);
  const waiting = mine.data?.flatMap(({ products }) => products).find((product) => product.id === id);
  return (
    <Proposing
      name={record.data?.name}
      waitingId={waiting?.waitingChangeId}
      error={record.error ?? mine.error}
      pending={record.isPending || mine.isPending}
    >
      {record.data && <ProductForm key={id} product={record.data} />}
    </Proposing>
  );
}

export function ProposeSubjectPage({ id }: { id: string }) {
  const record = useQuery({
    queryKey: ['subjects', 'one', id, 'proposal'],
    staleTime: Infinity,
    queryFn: () => dataOf(api.GET('/api/v1/subjects/{id}', { params: { path: { id } } })),
  });
  const mine = useQuery(mySubjectsQuery);
  const waiting = mine.data?.find((subject) => subject.id === id);
  return (
    <Proposing
      name={record.data?.name}
      waitingId={waiting?.waitingChangeId}
      error={record.error ?? mine.error}
      pending={record.isPending || mine.isPending}
    >
      {record.data && <SubjectForm key={id} subject={record.data} />}
    </Proposing>
  );
}

function Proposing({
  name,
  waitingId,
  error,
  pending,
  children,
}: {
  name: string | undefined;
  waitingId: string | null | undefined;
  error: unknown;
  pending: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation('producers');
  return (
    <>
      <PageHeader
        title={name ? t('mine.proposeOf', { name }) : t('propose.title')}
        crumbs={[{ label: t('mine.title'), to: '/quan-tri' }]}
      />
      {error ? (
        <Problem error={error} />
      ) : pending ? (
        <RowsSkeleton />
      ) : waitingId ? (
        <Alert variant="outline" color="leaf" title={t('propose.waitsTitle')} maw={760}>
          <Text mb="md">{t('propose.waits')}</Text>
          <LinkButton to="/quan-tri/de-nghi/$id" params={{ id: waitingId }} variant="default">
            {t('propose.see')}
          </LinkButton>
        </Alert>
      ) : (
        <>
          <Text mb="md" maw="75ch">
            {t('propose.intro')}
          </Text>
          {children}
        </>
      )}
    </>
  );
}

function ProductForm({ product }: { product: ProductDetail }) {
  const { t } = useTranslation('producers');
  const base = productValuesOf(product);
  const form = useForm<ProductProposal>({
    resolver: zodResolver(productProposalSchema),
    defaultValues: base,
  });
  const [key] = useState(newIdempotencyKey);
  const labels = {
    name: t('fieldName.name'),
    unitId: t('propose.unit'),
    gtins: t('propose.gtins'),
    description: t('propose.description'),
    story: t('propose.story'),
    note: t('propose.note'),
  };
  return (
    <ProposalForm
      form={form}
      name={`propose.product.${product.id}`}
      labels={labels}
      changed={(values) => changedFields(productBodyOf(base), productBodyOf(values))}
      send={(body, note) =>
        dataOf(
          api.POST('/api/v1/products/{id}/change-requests', {
            params: { path: { id: product.id }, header: { 'Idempotency-Key': key } },
            body: { ...body, note },
          }),
        )
      }
    >
      <TextField form={form} field="name" label={labels.name} />
      <TextField
        form={form}
        field="description"
        label={labels.description}
        hint={t('propose.descriptionHint')}
        rows={4}
      />
      <TextField form={form} field="story" label={labels.story} rows={6} />
      <UnitField form={form} field="unitId" label={labels.unitId} present={product.unitName} />
      <TextField form={form} field="gtins" label={labels.gtins} hint={t('propose.gtinsHint')} rows={2} />
    </ProposalForm>
  );
}

function SubjectForm({ subject }: { subject: SubjectDetail }) {
  const { t } = useTranslation('producers');
  const base = subjectValuesOf(subject);
  const form = useForm<SubjectProposal>({
    resolver: zodResolver(subjectProposalSchema),
    defaultValues: base,
  });
  const [key] = useState(newIdempotencyKey);
  const labels = {
    name: t('fieldName.name'),
    ownerName: t('fieldName.ownerName'),
    phone: t('fieldName.phone'),
    email: t('fieldName.email'),
    address: t('fieldName.address'),
    unitId: t('propose.unit'),
    note: t('propose.note'),
  };
  return (
    <ProposalForm
      form={form}
      name={`propose.subject.${subject.id}`}
      labels={labels}
      changed={(values) => changedFields(subjectBodyOf(base), subjectBodyOf(values))}
      send={(body, note) =>
        dataOf(
          api.POST('/api/v1/subjects/{id}/change-requests', {
            params: { path: { id: subject.id }, header: { 'Idempotency-Key': key } },
            body: { ...body, note },
          }),
        )
      }
    >
      <TextField form={form} field="name" label={labels.name} />
      <TextField form={form} field="ownerName" label={labels.ownerName} />
      <TextField form={form} field="phone" label={labels.phone} />
      <TextField form={form} field="email" label={labels.email} />
      <TextField form={form} field="address" label={labels.address} />
      <UnitField form={form} field="unitId" label={labels.unitId} present={subject.unitName} />
    </ProposalForm>
  );
}

function ProposalForm<T extends FieldValues & { note: string }, B extends object>({
  form,
  name,
  labels,
  changed,
  send,
  children,
}: {
  form: UseFormReturn<T>;
  name: string;
  labels: Record<keyof T & string, string>;
  changed: (values: T) => B;
  send: (body: B, note: string | null) => Promise<{ id: string }>;
  children: ReactNode;
}) {
  const { t } = useTranslation('producers');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [unchanged, setUnchanged] = useState(false);
  const submit = async (values: T) => {
    const body = changed(values);
    setUnchanged(Object.keys(body).length === 0);
    if (Object.keys(body).length === 0) return;
    const { id } = await send(body, values.note.trim() || null);
    say(t('propose.sent'));
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    await navigate({ to: '/quan-tri/de-nghi/$id', params: { id }, ignoreBlocker: true });
  };
  return (
    <RecordForm
      form={form}
      name={name}
      labels={labels}
      submitLabel={t('propose.submit')}
      onSubmit={submit}
      onCancel={() => void navigate({ to: '/quan-tri' })}
    >
      {children}
      <TextField
        form={form}
        field={'note' as Path<T>}
        label={t('propose.note')}
        hint={t('propose.noteHint')}
        rows={2}
      />
      {unchanged && (
        <Text role="alert" c="var(--bad)">
          {t('propose.unchanged')}
        </Text>
      )}
    </RecordForm>
  );
}

function TextField<T extends FieldValues>({
  form,
  field,
  label,
  hint,
  rows,
}: {
  form: UseFormReturn<T>;
  field: Path<T>;
  label: string;
  hint?: string;
  /** Several lines, at least so many. */
  rows?: number;
}) {
  const text = useFaultText();
  const props = {
    id: field,
    size: 'md' as const,
    label,
    description: hint,
    error: text(form.formState.errors[field]?.message as string | undefined),
    ...form.register(field),
  };
  return rows ? <Textarea autosize minRows={rows} maxRows={16} {...props} /> : <TextInput {...props} />;
}

function UnitField<T extends FieldValues>({
  form,
  field,
  label,
  present,
}: {
  form: UseFormReturn<T>;
  field: Path<T>;
  label: string;
  /** Its name in the register: a unit of the past is not among today's. */
  present: string | null;
}) {
  const { t } = useTranslation('producers');
  return (
    <Controller
      control={form.control}
      name={field}
      render={({ field: { value, onChange } }) => (
        <UnitSelect
          id={field}
          size="md"
          label={label}
          description={t('propose.unitHint')}
          by="id"
          level="commune"
          {...(present ? { placeholder: present } : {})}
          value={value || null}
          onChange={(next) => onChange(next ?? '')}
        />
      )}
    />
  );
}
