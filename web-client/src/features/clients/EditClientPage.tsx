import '@/lib/i18n/connections';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { EditRecord, type Versioned } from '@/components/ui/EditRecord';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { Client } from '@/lib/api/types';
import { changedFields } from '@/lib/forms/values';
import { ClientFields, useDetailsLabels } from './ClientFields';
import { bodyOf, detailsSchema, valuesOf, type DetailsValues } from './clientForm';
import { clientQuery } from './clientQueries';

export function EditClientPage({ id }: { id: string }) {
  const { t } = useTranslation('clients');
  const { data, error, refetch } = useQuery({ ...clientQuery(id), staleTime: Infinity });
  return (
    <>
      <PageHeader
        title={t('form.editTitle')}
        crumbs={[
          { label: t('title'), to: '/quan-tri/ung-dung' },
          ...(data
            ? [{ label: data.client.name, to: '/quan-tri/ung-dung/$id' as const, params: { id } }]
            : []),
        ]}
      />
      {error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <EditForm key={id} client={data.client} etag={data.etag} />
      ) : (
        <RowsSkeleton />
      )}
    </>
  );
}

function EditForm({ client, etag }: { client: Client; etag: string }) {
  const { t } = useTranslation(['clients', 'common']);
  const labels = useDetailsLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = client;
  const form = useForm<DetailsValues>({
    resolver: zodResolver(detailsSchema),
    defaultValues: valuesOf(client),
  });
  const back = (ignoreBlocker = false) =>
    navigate({ to: '/quan-tri/ung-dung/$id', params: { id }, ignoreBlocker });
  const save = async (base: Versioned<DetailsValues>, values: DetailsValues) => {
    await api.PATCH('/api/v1/oauth-clients/{id}', {
      params: { path: { id }, header: { 'If-Match': base.etag } },
      body: changedFields(bodyOf(base.values), bodyOf(values)),
    });
    say(t('clients:form.saved'));
    await queries.invalidateQueries({ queryKey: ['clients'] });
    await back(true);
  };
  const reload = async () => {
    const fresh = await queries.fetchQuery({ ...clientQuery(id), staleTime: 0 });
    return { values: valuesOf(fresh.client), etag: fresh.etag };
  };
  return (
    <EditRecord
      form={form}
      base={{ values: valuesOf(client), etag }}
      name={`client.${id}`}
      labels={labels}
      submitLabel={t('common:act.save')}
      reload={reload}
      save={save}
      onCancel={() => void back()}
    >
      <ClientFields form={form} kind={client.kind} />
    </EditRecord>
  );
}
