import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DateControl } from '@/components/ui/DateControl';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { useFaultText } from '@/components/ui/RecordForm';
import { RemotePicker } from '@/components/ui/RemotePicker';
import { parseTypedDate } from '@/lib/format/dates';
import { findSubjects } from '@/lib/query/finders';
import { agenciesQuery } from '@/lib/query/vocabularies';
import type { AssignmentValues } from './userForm';
import { rolesQuery } from './userQueries';

export function useAssignmentLabels(): Record<keyof AssignmentValues, string> {
  const { t } = useTranslation('users');
  return {
    role: t('form.role'),
    agencyId: t('form.agency'),
    subjectId: t('form.subject'),
    validFrom: t('form.validFrom'),
    validTo: t('form.validTo'),
  };
}

/** A role for a time, perhaps for an agency or a subject: the agencies of its first day. */
export function AssignmentFields({ form }: { form: UseFormReturn<AssignmentValues> }) {
  const { t, i18n } = useTranslation(['users', 'common']);
  const labels = useAssignmentLabels();
  const text = useFaultText();
  const { control } = form;
  const { errors } = form.formState;
  const firstDay = parseTypedDate(useWatch({ control, name: 'validFrom' }));
  const { data: roles } = useQuery(rolesQuery);
  const chosen = useWatch({ control, name: 'role' });
  const role = roles?.find(({ code }) => code === chosen);
  const { data: agencies } = useQuery(agenciesQuery({ on: firstDay ?? undefined }));
  const agencyHint = role?.needsArea
    ? 'users:form.agencyArea'
    : role?.needsField
      ? 'users:form.agencyField'
      : 'users:form.agencyHint';
  return (
    <>
      <Controller
        control={control}
        name="role"
        render={({ field }) => (
          <Select
            id="role"
            label={labels.role}
            withAsterisk
            data={(roles ?? []).map(({ code, name, nameEn }) => ({
              value: code,
              label: i18n.language === 'en' ? nameEn : name,
            }))}
            value={field.value || null}
            onChange={(value) => {
              field.onChange(value ?? '');
              form.setValue('subjectId', '');
            }}
            onBlur={field.onBlur}
            error={text(errors.role?.message)}
          />
        )}
      />
      <Controller
        control={control}
        name="agencyId"
        render={({ field }) => (
          <Select
            id="agencyId"
            label={labels.agencyId}
            description={t(agencyHint)}
            withAsterisk={role?.needsArea || role?.needsField}
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
      {role?.needsSubject && (
        <Controller
          control={control}
          name="subjectId"
          render={({ field }) => (
            <RemotePicker
              id="subjectId"
              label={labels.subjectId}
              description={t('users:form.subjectHint')}
              withAsterisk
              source="subjects"
              load={findSubjects}
              value={field.value || null}
              onPick={(choice) => field.onChange(choice?.value ?? '')}
              error={text(errors.subjectId?.message)}
            />
          )}
        />
      )}
      <DateControl control={control} name="validFrom" label={labels.validFrom} />
      <DateControl
        control={control}
        name="validTo"
        label={labels.validTo}
        description={t('users:form.validToHint')}
      />
    </>
  );
}
