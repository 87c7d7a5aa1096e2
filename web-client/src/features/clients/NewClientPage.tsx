import '@/lib/i18n/connections';
import { Select, Text, TextInput, Title } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { RecordForm, useFaultText } from '@/components/ui/RecordForm';
import { LinkButton } from '@/components/ui/links';
import { api, dataOf } from '@/lib/api/client';
import { ClientFields, useDetailsLabels } from './ClientFields';
import { SecretOnce } from './SecretOnce';
import {
  CLIENT_KINDS,
  bodyOf,
  clientSchema,
  emptyClient,
  type ClientKind,
  type ClientValues,
  type DetailsValues,
} from './clientForm';

interface Made {
  id: string;
  clientId: string;
  secret: string | null;
  name: string;
}

export function NewClientPage() {
  const { t } = useTranslation('clients');
  const [made, setMade] = useState<Made>();
  return (
    <>
      <PageHeader title={t('new')} crumbs={[{ label: t('title'), to: '/quan-tri/ung-dung' }]} />
      {made ? <MadeClient made={made} /> : <ClientForm onMade={setMade} />}
    </>
  );
}

function MadeClient({ made }: { made: Made }) {
  const { t } = useTranslation('clients');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="sheet link-once">
      <Title order={2} ref={heading} tabIndex={-1} mb="md">
        {t('secret.made', { name: made.name })}
      </Title>
      {made.secret === null ? (
        <Text size="sm">{t('secret.madeNoSecret')}</Text>
      ) : (
        <SecretOnce name={made.name} clientId={made.clientId} secret={made.secret} />
      )}
      <LinkButton mt="md" variant="default" to="/quan-tri/ung-dung/$id" params={{ id: made.id }}>
        {t('secret.open')}
      </LinkButton>
    </section>
  );
}

function ClientForm({ onMade }: { onMade: (made: Made) => void }) {
  const { t } = useTranslation('clients');
  const text = useFaultText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const labels = { clientId: t('form.clientId'), kind: t('form.kind'), ...useDetailsLabels() };
  const form = useForm<ClientValues>({ resolver: zodResolver(clientSchema), defaultValues: emptyClient });
  const { errors } = form.formState;
  const kind = useWatch({ control: form.control, name: 'kind' }) as ClientKind;
  const create = async (values: ClientValues) => {
    const { clientId } = values;
    // Without a key to repeat it by: an answer that holds a secret should not be kept for a second asking.
    const { id, secret } = await dataOf(
      api.POST('/api/v1/oauth-clients', {
        body: { clientId, kind: values.kind as ClientKind, ...bodyOf(values) },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['clients'] });
    onMade({ id, clientId, secret, name: values.name });
  };
  /** What a system may not have is let go with the kind that had it. */
  const choose = (next: ClientKind) => {
    form.setValue('kind', next, { shouldDirty: true });
    form.setValue('scopes', []);
    if (next === 'system') form.setValue('redirectUris', '');
  };
  return (
    <RecordForm
      form={form}
      name="client.new"
      labels={labels}
      submitLabel={t('form.create')}
      onSubmit={create}
      onCancel={() => void navigate({ to: '/quan-tri/ung-dung' })}
    >
      <Controller
        control={form.control}
        name="kind"
        render={({ field }) => (
          <Select
            id="kind"
            label={labels.kind}
            description={t(`kindHint.${kind}`)}
            withAsterisk
            allowDeselect={false}
            data={CLIENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={field.value}
            onChange={(value) => value && choose(value as ClientKind)}
            onBlur={field.onBlur}
          />
        )}
      />
      <TextInput
        id="clientId"
        label={labels.clientId}
        description={t('form.clientIdHint')}
        withAsterisk
        autoComplete="off"
        spellCheck={false}
        error={text(errors.clientId?.message)}
        {...form.register('clientId')}
      />
      {/* A new client is its details and more; the form's own type cannot say so. */}
      <ClientFields form={form as unknown as UseFormReturn<DetailsValues>} kind={kind} />
    </RecordForm>
  );
}
