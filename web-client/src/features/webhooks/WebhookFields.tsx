import { MultiSelect, TextInput } from '@mantine/core';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { useFaultText } from '@/components/ui/RecordForm';
import { useEventTypes } from './useEventTypes';
import type { DetailsValues } from './webhookForm';

export function useDetailsLabels(): Record<keyof DetailsValues, string> {
  const { t } = useTranslation('webhooks');
  return { name: t('form.name'), url: t('form.url'), types: t('form.types') };
}

/** What is sent, and where to. */
export function WebhookFields({ form }: { form: UseFormReturn<DetailsValues> }) {
  const { t } = useTranslation(['webhooks', 'common']);
  const labels = useDetailsLabels();
  const text = useFaultText();
  const { options } = useEventTypes();
  const { errors } = form.formState;
  return (
    <>
      <TextInput
        id="name"
        label={labels.name}
        withAsterisk
        autoComplete="off"
        error={text(errors.name?.message)}
        {...form.register('name')}
      />
      <TextInput
        id="url"
        type="url"
        label={labels.url}
        description={t('webhooks:form.urlHint')}
        withAsterisk
        autoComplete="off"
        spellCheck={false}
        error={text(errors.url?.message)}
        {...form.register('url')}
      />
      <Controller
        control={form.control}
        name="types"
        render={({ field }) => (
          <MultiSelect
            id="types"
            label={labels.types}
            description={t('webhooks:form.typesHint')}
            data={options}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            filter={foldedFilter}
            limit={80}
            nothingFoundMessage={t('common:form.noMatch')}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      />
    </>
  );
}
