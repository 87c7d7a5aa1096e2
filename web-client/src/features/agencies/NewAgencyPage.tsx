import { MultiSelect, Select, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { DateControl } from '@/components/ui/DateControl';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { PageHeader } from '@/components/ui/PageHeader';
import { RecordForm, useFaultText } from '@/components/ui/RecordForm';
import { UnitSelect } from '@/components/ui/UnitSelect';
import { say } from '@/components/ui/toasts';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import { addDays, parseTypedDate, today } from '@/lib/format/dates';
import { optionalText, requiredChoice, requiredDate, requiredText } from '@/lib/forms/checks';
import { orNull } from '@/lib/forms/values';
import { agenciesQuery } from '@/lib/query/vocabularies';
import { useRefreshAgencies } from './agencyQueries';
import { AGENCY_KINDS, type AgencyKind } from './search';
import { useAgencyWords } from './useAgencyWords';

const schema = z.object({
  name: requiredText(),
  nameEn: requiredText(),
  code: optionalText(60),
  kind: requiredChoice(),
  field: z.string(),
  unitId: z.string(),
  validFrom: requiredDate(),
  absorbs: z.array(z.string()),
  basis: requiredText(500),
});

/** Enters a public body, perhaps one that takes over from others. */
export function NewAgencyPage() {
  const { t } = useTranslation(['agencies', 'common']);
  const text = useFaultText();
  const words = useAgencyWords();
  const navigate = useNavigate();
  const refresh = useRefreshAgencies();
  const [key] = useState(newIdempotencyKey);
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: {
      name: '',
      nameEn: '',
      code: '',
      kind: '',
      field: '',
      unitId: '',
      validFrom: today(),
      absorbs: [],
      basis: '',
    },
  });
  const { control, register } = form;
  const { errors } = form.formState;
  const first = parseTypedDate(useWatch({ control, name: 'validFrom' }));
  const { data: before } = useQuery(agenciesQuery({ on: first ? addDays(first, -1) : undefined }));
  const fields = [...new Set((before ?? []).flatMap(({ field }) => field ?? []))].sort();
  const labels = {
    name: t('agencies:form.name'),
    nameEn: t('agencies:form.nameEn'),
    code: t('agencies:form.code'),
    kind: t('agencies:form.kind'),
    field: t('agencies:form.field'),
    unitId: t('agencies:form.unit'),
    validFrom: t('agencies:form.validFrom'),
    absorbs: t('agencies:form.absorbs'),
    basis: t('agencies:form.basis'),
  };
  const clear = { 'aria-label': t('common:act.clear') };
  return (
    <>
      <PageHeader
        title={t('agencies:add')}
        crumbs={[{ label: t('agencies:title'), to: '/quan-tri/co-quan' }]}
      />
      <RecordForm
        form={form}
        name="agency.new"
        labels={labels}
        submitLabel={t('agencies:form.submit')}
        onSubmit={async ({ kind, code, field, unitId, ...values }) => {
          const { id } = await dataOf(
            api.POST('/api/v1/agencies', {
              params: { header: { 'Idempotency-Key': key } },
              body: {
                ...values,
                kind: kind as AgencyKind,
                code: orNull(code),
                field: orNull(field),
                unitId: orNull(unitId),
              },
            }),
          );
          await refresh();
          say(t('agencies:form.done'));
          await navigate({ to: '/quan-tri/co-quan/$id', params: { id } });
        }}
        onCancel={() => void navigate({ to: '/quan-tri/co-quan' })}
      >
        <TextInput
          id="name"
          label={labels.name}
          withAsterisk
          error={text(errors.name?.message)}
          {...register('name')}
        />
        <TextInput
          id="nameEn"
          label={labels.nameEn}
          withAsterisk
          error={text(errors.nameEn?.message)}
          {...register('nameEn')}
        />
        <TextInput
          id="code"
          label={labels.code}
          description={t('agencies:form.codeHint')}
          error={text(errors.code?.message)}
          {...register('code')}
        />
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <Select
              id="kind"
              label={labels.kind}
              withAsterisk
              data={AGENCY_KINDS.map((value) => ({ value, label: t(`agencies:kind.${value}`) }))}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              error={text(errors.kind?.message)}
            />
          )}
        />
        <Controller
          control={control}
          name="field"
          render={({ field }) => (
            <Select
              id="field"
              label={labels.field}
              description={t('agencies:form.fieldHint')}
              clearable
              clearButtonProps={clear}
              data={fields.map((value) => ({ value, label: words.field(value) ?? value }))}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              error={text(errors.field?.message)}
            />
          )}
        />
        <Controller
          control={control}
          name="unitId"
          render={({ field }) => (
            <UnitSelect
              id="unitId"
              label={labels.unitId}
              by="id"
              on={first ?? undefined}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              error={text(errors.unitId?.message)}
            />
          )}
        />
        <DateControl control={control} name="validFrom" label={labels.validFrom} />
        <Controller
          control={control}
          name="absorbs"
          render={({ field }) => (
            <MultiSelect
              id="absorbs"
              label={labels.absorbs}
              description={t('agencies:form.absorbsHint')}
              searchable
              clearable
              clearButtonProps={clear}
              filter={foldedFilter}
              limit={60}
              nothingFoundMessage={t('common:form.noMatch')}
              data={(before ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              value={field.value}
              onChange={field.onChange}
              error={text(errors.absorbs?.message)}
            />
          )}
        />
        <TextInput
          id="basis"
          label={labels.basis}
          withAsterisk
          error={text(errors.basis?.message)}
          {...register('basis')}
        />
      </RecordForm>
    </>
  );
}
