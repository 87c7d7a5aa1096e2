import { Checkbox, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { useFaultText } from '@/components/ui/RecordForm';
import { agenciesQuery } from '@/lib/query/vocabularies';
import type { ClientKind, DetailsValues } from './clientForm';
import { scopesQuery } from './clientQueries';
import { useScopeName } from './useScopeName';

export function useDetailsLabels(): Record<keyof DetailsValues, string> {
  const { t } = useTranslation('clients');
  return {
    name: t('form.name'),
    agencyId: t('form.agencyId'),
    scopes: t('form.scopes'),
    redirectUris: t('form.redirectUris'),
    addresses: t('form.addresses'),
    requestsPerMinute: t('form.requestsPerMinute'),
  };
}

/** Who answers for the application, and what it may do; a system has no person and nowhere to send one back to. */
export function ClientFields({ form, kind }: { form: UseFormReturn<DetailsValues>; kind: ClientKind }) {
  const { t } = useTranslation(['clients', 'common']);
  const labels = useDetailsLabels();
  const text = useFaultText();
  const scopeName = useScopeName();
  const { control } = form;
  const { errors } = form.formState;
  const { data: agencies } = useQuery(agenciesQuery({}));
  const { data: scopes } = useQuery(scopesQuery);
  const offered = (scopes ?? []).filter(({ forSystems }) => forSystems || kind !== 'system');
  return (
    <>
      <fieldset>
        <legend>{t('clients:form.who')}</legend>
        <TextInput
          id="name"
          label={labels.name}
          description={t('clients:form.nameHint')}
          withAsterisk
          autoComplete="off"
          error={text(errors.name?.message)}
          {...form.register('name')}
        />
        <Controller
          control={control}
          name="agencyId"
          render={({ field }) => (
            <Select
              id="agencyId"
              label={labels.agencyId}
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t('common:act.clear') }}
              filter={foldedFilter}
              limit={60}
              nothingFoundMessage={t('common:form.noMatch')}
              data={(agencies ?? []).map((agency) => ({ value: agency.id, label: agency.name }))}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              error={text(errors.agencyId?.message)}
            />
          )}
        />
      </fieldset>
      <fieldset>
        <legend>{t('clients:form.may')}</legend>
        <Controller
          control={control}
          name="scopes"
          render={({ field }) => (
            <Checkbox.Group
              id="scopes"
              label={labels.scopes}
              withAsterisk
              value={field.value}
              onChange={field.onChange}
              error={text(errors.scopes?.message)}
            >
              <Stack gap="xs" mt="xs">
                {offered.map((scope) => (
                  <Checkbox
                    key={scope.code}
                    value={scope.code}
                    label={scopeName(scope)}
                    description={scope.code}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
        />
        {kind !== 'system' && (
          <Textarea
            id="redirectUris"
            label={labels.redirectUris}
            description={t('clients:form.redirectUrisHint')}
            withAsterisk
            autosize
            minRows={2}
            spellCheck={false}
            error={text(errors.redirectUris?.message)}
            {...form.register('redirectUris')}
          />
        )}
        <Textarea
          id="addresses"
          label={labels.addresses}
          description={t('clients:form.addressesHint')}
          autosize
          minRows={2}
          spellCheck={false}
          error={text(errors.addresses?.message)}
          {...form.register('addresses')}
        />
        <TextInput
          id="requestsPerMinute"
          label={labels.requestsPerMinute}
          description={t('clients:form.requestsPerMinuteHint')}
          inputMode="numeric"
          autoComplete="off"
          error={text(errors.requestsPerMinute?.message)}
          {...form.register('requestsPerMinute')}
        />
      </fieldset>
    </>
  );
}
