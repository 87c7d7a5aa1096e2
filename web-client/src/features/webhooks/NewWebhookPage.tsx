import '@/lib/i18n/webhooks';
import { Select, Title } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Controller, useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { PageHeader } from '@/components/ui/PageHeader';
import { RecordForm, useFaultText } from '@/components/ui/RecordForm';
import { LinkButton } from '@/components/ui/links';
import { api, dataOf } from '@/lib/api/client';
import { SecretOnce } from './SecretOnce';
import { WebhookFields, useDetailsLabels } from './WebhookFields';
import { emptyWebhook, webhookSchema, type DetailsValues, type WebhookValues } from './webhookForm';
import { webhookClientsQuery } from './webhookQueries';

interface Made {
  id: string;
  name: string;
  secret: string;
}

export function NewWebhookPage() {
  const { t } = useTranslation('webhooks');
  const [made, setMade] = useState<Made>();
  return (
    <>
      <PageHeader title={t('new')} crumbs={[{ label: t('title'), to: '/quan-tri/webhook' }]} />
      {made ? <MadeWebhook made={made} /> : <WebhookForm onMade={setMade} />}
    </>
  );
}

function MadeWebhook({ made }: { made: Made }) {
  const { t } = useTranslation('webhooks');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="sheet link-once">
      <Title order={2} ref={heading} tabIndex={-1} mb="md">
        {t('secret.made', { name: made.name })}
      </Title>
      <SecretOnce name={made.name} secret={made.secret} />
      <LinkButton mt="md" variant="default" to="/quan-tri/webhook/$id" params={{ id: made.id }}>
        {t('secret.open')}
      </LinkButton>
    </section>
  );
}

function WebhookForm({ onMade }: { onMade: (made: Made) => void }) {
  const { t } = useTranslation(['webhooks', 'common']);
  const text = useFaultText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: clients } = useQuery(webhookClientsQuery);
  const labels = { clientId: t('webhooks:form.clientId'), ...useDetailsLabels() };
  const form = useForm<WebhookValues>({ resolver: zodResolver(webhookSchema), defaultValues: emptyWebhook });
  const { errors } = form.formState;
  const create = async (values: WebhookValues) => {
    // Without a key to repeat it by: an answer that holds a secret should not be kept for a second asking.
    const { id, secret } = await dataOf(api.POST('/api/v1/webhooks', { body: values }));
    await queries.invalidateQueries({ queryKey: ['webhooks'] });
    onMade({ id, secret, name: values.name });
  };
  return (
    <RecordForm
      form={form}
      name="webhook.new"
      labels={labels}
      submitLabel={t('webhooks:form.create')}
      onSubmit={create}
      onCancel={() => void navigate({ to: '/quan-tri/webhook' })}
    >
      <Controller
        control={form.control}
        name="clientId"
        render={({ field }) => (
          <Select
            id="clientId"
            label={labels.clientId}
            description={t('webhooks:form.clientIdHint')}
            withAsterisk
            searchable
            filter={foldedFilter}
            nothingFoundMessage={t('common:form.noMatch')}
            data={(clients ?? []).map((client) => ({ value: client.id, label: client.name }))}
            value={field.value || null}
            onChange={(value) => field.onChange(value ?? '')}
            error={text(errors.clientId?.message)}
          />
        )}
      />
      {/* A new one is its details and more; the form's own type cannot say so. */}
      <WebhookFields form={form as unknown as UseFormReturn<DetailsValues>} />
    </RecordForm>
  );
}
