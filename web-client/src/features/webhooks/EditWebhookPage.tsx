import '@/lib/i18n/webhooks';
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
import { changedFields } from '@/lib/forms/values';
import { WebhookFields, useDetailsLabels } from './WebhookFields';
import { detailsSchema, valuesOf, type DetailsValues } from './webhookForm';
import { webhookQuery, type Webhook } from './webhookQueries';

export function EditWebhookPage({ id }: { id: string }) {
  const { t } = useTranslation('webhooks');
  const { data, error, refetch } = useQuery({ ...webhookQuery(id), staleTime: Infinity });
  return (
    <>
      <PageHeader
        title={t('form.editTitle')}
        crumbs={[
          { label: t('title'), to: '/quan-tri/webhook' },
          ...(data
            ? [{ label: data.webhook.name, to: '/quan-tri/webhook/$id' as const, params: { id } }]
            : []),
        ]}
      />
      {error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <EditForm key={id} webhook={data.webhook} etag={data.etag} />
      ) : (
        <RowsSkeleton />
      )}
    </>
  );
}

function EditForm({ webhook, etag }: { webhook: Webhook; etag: string }) {
  const { t } = useTranslation(['webhooks', 'common']);
  const labels = useDetailsLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = webhook;
  const form = useForm<DetailsValues>({
    resolver: zodResolver(detailsSchema),
    defaultValues: valuesOf(webhook),
  });
  const back = (ignoreBlocker = false) =>
    navigate({ to: '/quan-tri/webhook/$id', params: { id }, ignoreBlocker });
  const save = async (base: Versioned<DetailsValues>, values: DetailsValues) => {
    await api.PATCH('/api/v1/webhooks/{id}', {
      params: { path: { id }, header: { 'If-Match': base.etag } },
      body: changedFields(base.values, values),
    });
    say(t('webhooks:form.saved'));
    await queries.invalidateQueries({ queryKey: ['webhooks'] });
    await back(true);
  };
  const reload = async () => {
    const fresh = await queries.fetchQuery({ ...webhookQuery(id), staleTime: 0 });
    return { values: valuesOf(fresh.webhook), etag: fresh.etag };
  };
  return (
    <EditRecord
      form={form}
      base={{ values: valuesOf(webhook), etag }}
      name={`webhook.${id}`}
      labels={labels}
      submitLabel={t('common:act.save')}
      reload={reload}
      save={save}
      onCancel={() => void back()}
    >
      <WebhookFields form={form} />
    </EditRecord>
  );
}
