import { Select, Textarea, TextInput } from '@mantine/core';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFaultText } from '@/components/ui/RecordForm';
import { UnitSelect } from '@/components/ui/UnitSelect';
import { SUBJECT_KINDS } from '@/lib/kinds';
import type { SubjectValues } from './subjectForm';

export function useSubjectLabels(): Record<keyof SubjectValues, string> {
  const { t } = useTranslation('subjects');
  return {
    name: t('form.name'),
    kind: t('form.kind'),
    taxCode: t('form.taxCode'),
    unitId: t('form.unit'),
    ownerName: t('form.ownerName'),
    phone: t('form.phone'),
    email: t('form.email'),
    address: t('form.address'),
    aliases: t('form.aliases'),
  };
}

export function SubjectFields({ form }: { form: UseFormReturn<SubjectValues> }) {
  const { t } = useTranslation(['subjects', 'vocabulary', 'common']);
  const labels = useSubjectLabels();
  const text = useFaultText();
  const { errors } = form.formState;
  const fault = (field: keyof SubjectValues) => text(errors[field]?.message);
  const input = (field: keyof SubjectValues) => ({
    id: field,
    label: labels[field],
    error: fault(field),
    ...form.register(field),
  });
  return (
    <>
      <fieldset>
        <legend>{t('subjects:form.identity')}</legend>
        <TextInput {...input('name')} description={t('subjects:form.nameHint')} withAsterisk />
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <Select
              id="kind"
              label={labels.kind}
              withAsterisk
              data={SUBJECT_KINDS.map((value) => ({ value, label: t(`vocabulary:subjectKind.${value}`) }))}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              onBlur={field.onBlur}
              error={fault('kind')}
            />
          )}
        />
        <TextInput {...input('taxCode')} description={t('subjects:form.taxCodeHint')} inputMode="numeric" />
        <Controller
          control={form.control}
          name="unitId"
          render={({ field }) => (
            <UnitSelect
              id="unitId"
              label={labels.unitId}
              by="id"
              level="commune"
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
            />
          )}
        />
        <Textarea {...input('aliases')} description={t('common:form.onePerLine')} autosize minRows={1} />
      </fieldset>
      <fieldset>
        <legend>{t('subjects:form.contact')}</legend>
        <TextInput {...input('ownerName')} autoComplete="off" />
        <TextInput {...input('phone')} type="tel" autoComplete="off" />
        <TextInput {...input('email')} type="email" autoComplete="off" />
        <Textarea {...input('address')} autosize minRows={2} autoComplete="off" />
      </fieldset>
    </>
  );
}
