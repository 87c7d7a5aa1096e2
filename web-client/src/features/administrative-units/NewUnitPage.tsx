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
import { unitLabel, UnitSelect } from '@/components/ui/UnitSelect';
import { say } from '@/components/ui/toasts';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import { addDays, parseTypedDate, today } from '@/lib/format/dates';
import { requiredDate, requiredText } from '@/lib/forms/checks';
import { orNull } from '@/lib/forms/values';
import { unitsQuery, type UnitFilter } from '@/lib/query/vocabularies';
import { UNIT_LEVELS, type UnitLevel } from './search';
import { useRefreshUnits } from './unitQueries';

const schema = z.object({
  code: requiredText(20),
  name: requiredText(200),
  kind: requiredText(200),
  level: z.string(),
  parentId: z.string(),
  validFrom: requiredDate(),
  absorbs: z.array(z.string()),
  basis: requiredText(500),
});

/** Enters a unit, perhaps one made of others. */
export function NewUnitPage() {
  const { t } = useTranslation(['units', 'common']);
  const text = useFaultText();
  const navigate = useNavigate();
  const refresh = useRefreshUnits();
  const [key] = useState(newIdempotencyKey);
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: {
      code: '',
      name: '',
      kind: '',
      level: 'commune',
      parentId: '',
      validFrom: today(),
      absorbs: [],
      basis: '',
    },
  });
  const { control, register } = form;
  const { errors } = form.formState;
  const first = parseTypedDate(useWatch({ control, name: 'validFrom' }));
  const level = useWatch({ control, name: 'level' });
  const { data: before } = useQuery(
    unitsQuery({ level: level as UnitFilter['level'], ...(first ? { on: addDays(first, -1) } : {}) }),
  );
  const labels = {
    code: t('units:form.code'),
    name: t('units:form.name'),
    kind: t('units:form.kind'),
    level: t('units:form.level'),
    parentId: t('units:form.parent'),
    validFrom: t('units:form.validFrom'),
    absorbs: t('units:form.absorbs'),
    basis: t('units:form.basis'),
  };
  return (
    <>
      <PageHeader title={t('units:add')} crumbs={[{ label: t('units:title'), to: '/quan-tri/dia-ban' }]} />
      <RecordForm
        form={form}
        name="unit.new"
        labels={labels}
        submitLabel={t('units:form.submit')}
        onSubmit={async ({ level: chosen, parentId, ...values }) => {
          const { id } = await dataOf(
            api.POST('/api/v1/administrative-units', {
              params: { header: { 'Idempotency-Key': key } },
              body: { ...values, level: chosen as UnitLevel, parentId: orNull(parentId) },
            }),
          );
          await refresh();
          say(t('units:form.done'));
          await navigate({ to: '/quan-tri/dia-ban/$id', params: { id } });
        }}
        onCancel={() => void navigate({ to: '/quan-tri/dia-ban' })}
      >
        <Controller
          control={control}
          name="level"
          render={({ field }) => (
            <Select
              id="level"
              label={labels.level}
              withAsterisk
              allowDeselect={false}
              data={UNIT_LEVELS.map((value) => ({ value, label: t(`units:levels.${value}`) }))}
              value={field.value}
              onChange={(value) => {
                field.onChange(value);
                form.setValue('absorbs', []);
              }}
            />
          )}
        />
        <TextInput
          id="code"
          label={labels.code}
          description={t('units:form.codeHint')}
          inputMode="numeric"
          withAsterisk
          error={text(errors.code?.message)}
          {...register('code')}
        />
        <TextInput
          id="name"
          label={labels.name}
          description={t('units:form.nameHint')}
          withAsterisk
          error={text(errors.name?.message)}
          {...register('name')}
        />
        <TextInput
          id="kind"
          label={labels.kind}
          withAsterisk
          error={text(errors.kind?.message)}
          {...register('kind')}
        />
        {level !== 'province' && (
          <Controller
            control={control}
            name="parentId"
            render={({ field }) => (
              <UnitSelect
                id="parentId"
                label={labels.parentId}
                withAsterisk
                by="id"
                level="province"
                on={first ?? undefined}
                value={field.value || null}
                onChange={(value) => field.onChange(value ?? '')}
                error={text(errors.parentId?.message)}
              />
            )}
          />
        )}
        <DateControl control={control} name="validFrom" label={labels.validFrom} />
        <Controller
          control={control}
          name="absorbs"
          render={({ field }) => (
            <MultiSelect
              id="absorbs"
              label={labels.absorbs}
              description={t('units:form.absorbsHint')}
              searchable
              filter={foldedFilter}
              limit={60}
              nothingFoundMessage={t('common:form.noMatch')}
              data={(before ?? []).map((unit) => ({ value: unit.id, label: unitLabel(unit) }))}
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
