import { Text } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { EditRecord, type Versioned } from '@/components/ui/EditRecord';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { RecordForm } from '@/components/ui/RecordForm';
import { StatusBadge } from '@/components/ui/StatusBadge';
import { say } from '@/components/ui/toasts';
import { api, newIdempotencyKey } from '@/lib/api/client';
import type { Certification } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { changedFields } from '@/lib/forms/values';
import { CertificationFields, useCertificationLabels } from './CertificationFields';
import {
  bodyOf,
  certificationSchema,
  emptyCertification,
  renewalOf,
  renewalSchema,
  valuesOf,
  type CertificationValues,
} from './certificationForm';
import { certificationQuery } from '@/lib/query/certifications';

const refreshRegister = (queries: ReturnType<typeof useQueryClient>) =>
  queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });

export function NewCertificationPage({ productId, productName }: { productId: string; productName: string }) {
  const { t } = useTranslation('certifications');
  const labels = useCertificationLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const form = useForm<CertificationValues>({
    resolver: zodResolver(certificationSchema),
    defaultValues: emptyCertification,
  });
  const back = { to: '/quan-tri/san-pham/$id', params: { id: productId } } as const;
  const record = async (values: CertificationValues) => {
    await api.POST('/api/v1/certifications', {
      params: { header: { 'Idempotency-Key': key } },
      body: { productId, ...bodyOf(values) },
    });
    say(t('form.recorded'));
    await refreshRegister(queries);
    await navigate({ ...back, ignoreBlocker: true });
  };
  return (
    <>
      <PageHeader title={t('form.newTitle')} crumbs={[{ label: productName, ...back }]} />
      <RecordForm
        form={form}
        name={`certification.new.${productId}`}
        labels={labels}
        submitLabel={t('form.record')}
        onSubmit={record}
        onCancel={() => void navigate(back)}
      >
        <CertificationFields form={form} />
      </RecordForm>
    </>
  );
}

/** The product was recognised again: what stays is filled in, what the new decision says is asked for. */
export function RenewCertificationPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({ ...certificationQuery(id), staleTime: Infinity });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  return <RenewForm key={id} item={data.certification} etag={data.etag} />;
}

function RenewForm({ item, etag }: { item: Certification; etag: string }) {
  const { t } = useTranslation('certifications');
  const labels = useCertificationLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const form = useForm<CertificationValues>({
    resolver: zodResolver(renewalSchema),
    defaultValues: renewalOf(item),
  });
  const back = { to: '/quan-tri/san-pham/$id', params: { id: item.productId } } as const;
  const renew = async (values: CertificationValues) => {
    const { decisionDate, ...body } = bodyOf(values);
    await api.POST('/api/v1/certifications/{id}/renewal', {
      params: { path: { id: item.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
      body: { ...body, decisionDate: decisionDate ?? '' },
    });
    say(t('renewal.done'));
    await refreshRegister(queries);
    await navigate({ ...back, ignoreBlocker: true });
  };
  return (
    <>
      <PageHeader
        title={t('renewal.title')}
        crumbs={[{ label: item.productName ?? '', ...back }]}
        marks={<StatusBadge status={item.status} />}
      />
      <Text mb="md" maw="75ch">
        {t('renewal.intro', {
          stars: item.stars,
          decision: item.decisionNumber ?? '–',
          until: formatDate(item.endedOn ?? item.expiresOn),
        })}
      </Text>
      <RecordForm
        form={form}
        name={`certification.renewal.${item.id}`}
        labels={labels}
        submitLabel={t('renewal.submit')}
        onSubmit={renew}
        onCancel={() => void navigate(back)}
      >
        <CertificationFields form={form} />
      </RecordForm>
    </>
  );
}

export function EditCertificationPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({ ...certificationQuery(id), staleTime: Infinity });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  return <EditForm key={id} item={data.certification} etag={data.etag} />;
}

function EditForm({ item, etag }: { item: Certification; etag: string }) {
  const { t } = useTranslation(['certifications', 'common']);
  const labels = useCertificationLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm<CertificationValues>({
    resolver: zodResolver(certificationSchema),
    defaultValues: valuesOf(item),
  });
  const back = { to: '/quan-tri/san-pham/$id', params: { id: item.productId } } as const;
  const save = async (base: Versioned<CertificationValues>, values: CertificationValues) => {
    await api.PATCH('/api/v1/certifications/{id}', {
      params: { path: { id: item.id }, header: { 'If-Match': base.etag } },
      body: changedFields(bodyOf(base.values), bodyOf(values)),
    });
    say(t('certifications:form.saved'));
    await refreshRegister(queries);
    await navigate({ ...back, ignoreBlocker: true });
  };
  const reload = async () => {
    const fresh = await queries.fetchQuery({ ...certificationQuery(item.id), staleTime: 0 });
    return { values: valuesOf(fresh.certification), etag: fresh.etag };
  };
  const title =
    item.status === 'unconfirmed' ? 'certifications:form.completeTitle' : 'certifications:form.editTitle';
  return (
    <>
      <PageHeader
        title={t(title)}
        crumbs={[{ label: item.productName ?? '', ...back }]}
        marks={<StatusBadge status={item.status} />}
      />
      <EditRecord
        form={form}
        base={{ values: valuesOf(item), etag }}
        name={`certification.${item.id}`}
        labels={labels}
        submitLabel={t('common:act.save')}
        reload={reload}
        save={save}
        onCancel={() => void navigate(back)}
      >
        <CertificationFields form={form} />
      </EditRecord>
    </>
  );
}
