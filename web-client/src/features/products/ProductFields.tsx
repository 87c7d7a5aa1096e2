import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultText } from '@/components/ui/RecordForm';
import { RemotePicker, type Choice } from '@/components/ui/RemotePicker';
import { UnitSelect } from '@/components/ui/UnitSelect';
import { isGtin, linesOf } from '@/lib/forms/values';
import { findSubjects } from '@/lib/query/finders';
import { inLanguage, productTypesQuery } from '@/lib/query/vocabularies';
import type { ProductValues } from './productForm';

export function useProductLabels(): Record<keyof ProductValues, string> {
  const { t } = useTranslation('products');
  return {
    name: t('form.name'),
    typeCode: t('form.type'),
    subjectId: t('form.subject'),
    unitId: t('form.unit'),
    currentUnitId: t('form.currentUnit'),
    description: t('form.description'),
    story: t('form.story'),
    code: t('form.code'),
    gtins: t('form.gtins'),
    aliases: t('form.aliases'),
  };
}

export function ProductFields({
  form,
  subject,
  isNew,
}: {
  form: UseFormReturn<ProductValues>;
  subject: Choice | null;
  isNew: boolean;
}) {
  const { t, i18n } = useTranslation(['products', 'common']);
  const labels = useProductLabels();
  const text = useFaultText();
  const { errors } = form.formState;
  const { data } = useQuery(productTypesQuery);
  const types = inLanguage(data, i18n.language);
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const type of types)
    groups.set(type.groupName, [
      ...(groups.get(type.groupName) ?? []),
      { value: type.code, label: type.name },
    ]);
  const gtinFault = () => {
    if (errors.gtins?.message !== 'gtinWrong') return text(errors.gtins?.message);
    const wrong = linesOf(form.getValues('gtins')).find((line) => !isGtin(line));
    return t('products:form.gtinWrong', { gtin: wrong ?? '' });
  };
  return (
    <>
      <fieldset>
        <legend>{t('products:form.identity')}</legend>
        <TextInput
          id="name"
          label={labels.name}
          description={t('products:form.nameHint')}
          withAsterisk
          error={text(errors.name?.message)}
          {...form.register('name')}
        />
        <Controller
          control={form.control}
          name="typeCode"
          render={({ field }) => (
            <Select
              id="typeCode"
              label={labels.typeCode}
              description={t('products:form.typeHint')}
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t('common:act.clear') }}
              data={[...groups].map(([group, items]) => ({ group, items }))}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              onBlur={field.onBlur}
            />
          )}
        />
      </fieldset>
      <fieldset>
        <legend>{t('products:form.place')}</legend>
        <Controller
          control={form.control}
          name="subjectId"
          render={({ field }) => (
            <RemotePicker
              id="subjectId"
              label={labels.subjectId}
              description={t('products:form.subjectHint')}
              withAsterisk
              disabled={!isNew}
              source="subjects"
              load={findSubjects}
              chosen={subject}
              value={field.value || null}
              onPick={(choice) => field.onChange(choice?.value ?? '')}
              error={text(errors.subjectId?.message)}
            />
          )}
        />
        <PlaceFields form={form} isNew={isNew} />
      </fieldset>
      <fieldset>
        <legend>{t('products:form.text')}</legend>
        <Textarea
          id="description"
          label={labels.description}
          autosize
          minRows={2}
          maxRows={10}
          error={text(errors.description?.message)}
          {...form.register('description')}
        />
        <Textarea
          id="story"
          label={labels.story}
          autosize
          minRows={3}
          maxRows={16}
          error={text(errors.story?.message)}
          {...form.register('story')}
        />
      </fieldset>
      <fieldset>
        <legend>{t('products:form.codes')}</legend>
        <TextInput
          id="code"
          label={labels.code}
          {...(isNew ? { description: t('products:form.codeHint') } : {})}
          error={text(errors.code?.message)}
          {...form.register('code')}
        />
        <Textarea
          id="gtins"
          label={labels.gtins}
          description={t('products:form.gtinsHint')}
          autosize
          minRows={1}
          inputMode="numeric"
          error={gtinFault()}
          {...form.register('gtins')}
        />
        <Textarea
          id="aliases"
          label={labels.aliases}
          description={t('common:form.onePerLine')}
          autosize
          minRows={1}
          error={text(errors.aliases?.message)}
          {...form.register('aliases')}
        />
      </fieldset>
    </>
  );
}

const LAST_OLD_DAY = '2025-06-30';

/** A decision of before July 2025 names an old commune; the register keeps it and derives today's. */
function PlaceFields({ form, isNew }: { form: UseFormReturn<ProductValues>; isNew: boolean }) {
  const { t } = useTranslation('products');
  const labels = useProductLabels();
  const [old, setOld] = useState(false);
  return (
    <>
      <div>
        <Controller
          control={form.control}
          name="unitId"
          render={({ field }) => (
            <UnitSelect
              id="unitId"
              label={labels.unitId}
              description={t('form.unitHint')}
              by="id"
              level="commune"
              on={old ? LAST_OLD_DAY : undefined}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
            />
          )}
        />
        <Checkbox
          mt="xs"
          size="xs"
          label={t('filter.oldUnits')}
          checked={old}
          onChange={(event) => setOld(event.currentTarget.checked)}
        />
      </div>
      {!isNew && (
        <Controller
          control={form.control}
          name="currentUnitId"
          render={({ field }) => (
            <UnitSelect
              id="currentUnitId"
              label={labels.currentUnitId}
              description={t('form.currentUnitHint')}
              by="id"
              level="commune"
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
            />
          )}
        />
      )}
    </>
  );
}
