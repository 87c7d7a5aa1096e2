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
import { say } from '@/components/ui/toasts';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import type { SubjectDetail } from '@/lib/api/types';
import { changedFields } from '@/lib/forms/values';
import { SubjectFields, useSubjectLabels } from './SubjectFields';
import { bodyOf, emptySubject, subjectSchema, valuesOf, type SubjectValues } from './subjectForm';
import { subjectQuery } from './subjectQueries';

export function NewSubjectPage() {
  const { t } = useTranslation('subjects');
  const labels = useSubjectLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const form = useForm<SubjectValues>({ resolver: zodResolver(subjectSchema), defaultValues: emptySubject });
  const create = async (values: SubjectValues) => {
    const { id } = await dataOf(
      api.POST('/api/v1/subjects', { params: { header: { 'Idempotency-Key': key } }, body: bodyOf(values) }),
    );
    await queries.invalidateQueries({ queryKey: ['subjects'] });
    say(t('form.created'));
    await navigate({ to: '/quan-tri/chu-the/$id', params: { id }, ignoreBlocker: true });
  };
  return (
    <>
      <PageHeader title={t('new')} crumbs={[{ label: t('title'), to: '/quan-tri/chu-the' }]} />
      <RecordForm
        form={form}
        name="subject.new"
        labels={labels}
        submitLabel={t('form.create')}
        onSubmit={create}
        onCancel={() => void navigate({ to: '/quan-tri/chu-the' })}
      >
        <SubjectFields form={form} />
      </RecordForm>
    </>
  );
}

export function EditSubjectPage({ id }: { id: string }) {
  const { t } = useTranslation('subjects');
  const { data, error, refetch } = useQuery({ ...subjectQuery(id), staleTime: Infinity });
  return (
    <>
      <PageHeader
        title={t('form.editTitle')}
        crumbs={[
          { label: t('title'), to: '/quan-tri/chu-the' },
          ...(data
            ? [{ label: data.subject.name, to: '/quan-tri/chu-the/$id' as const, params: { id } }]
            : []),
        ]}
      />
      {error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <EditForm key={id} subject={data.subject} etag={data.etag} />
      ) : (
        <RowsSkeleton />
      )}
    </>
  );
}

function EditForm({ subject, etag }: { subject: SubjectDetail; etag: string }) {
  const { t } = useTranslation(['subjects', 'common']);
  const labels = useSubjectLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = subject;
  const form = useForm<SubjectValues>({
    resolver: zodResolver(subjectSchema),
    defaultValues: valuesOf(subject),
  });
  const save = async (base: Versioned<SubjectValues>, values: SubjectValues) => {
    await api.PATCH('/api/v1/subjects/{id}', {
      params: { path: { id }, header: { 'If-Match': base.etag } },
      body: changedFields(bodyOf(base.values), bodyOf(values)),
    });
    say(t('subjects:form.saved'));
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    await navigate({ to: '/quan-tri/chu-the/$id', params: { id }, ignoreBlocker: true });
  };
  const reload = async () => {
    const fresh = await queries.fetchQuery({ ...subjectQuery(id), staleTime: 0 });
    return { values: valuesOf(fresh.subject), etag: fresh.etag };
  };
  return (
    <EditRecord
      form={form}
      base={{ values: valuesOf(subject), etag }}
      name={`subject.${id}`}
      labels={labels}
      submitLabel={t('common:act.save')}
      reload={reload}
      save={save}
      onCancel={() => void navigate({ to: '/quan-tri/chu-the/$id', params: { id } })}
    >
      <SubjectFields form={form} />
    </EditRecord>
  );
}
