import { Modal, Select, Text, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { DateControl } from '@/components/ui/DateControl';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { RecordForm, useFaultText } from '@/components/ui/RecordForm';
import { say } from '@/components/ui/toasts';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import type { AgencyDetail } from '@/lib/api/types';
import { addDays, parseTypedDate, today } from '@/lib/format/dates';
import { requiredDate, requiredText } from '@/lib/forms/checks';
import { orNull } from '@/lib/forms/values';
import { agenciesQuery } from '@/lib/query/vocabularies';
import { useRefreshAgencies } from './agencyQueries';

interface Props {
  agency: AgencyDetail;
  onClose: () => void;
}

const renameSchema = z.object({
  name: requiredText(),
  nameEn: requiredText(),
  on: requiredDate(),
  basis: requiredText(500),
});

export function RenameAgencyDialog({ agency, onClose }: Props) {
  const { t } = useTranslation(['agencies', 'common']);
  const text = useFaultText();
  const refresh = useRefreshAgencies();
  const navigate = useNavigate();
  const [key] = useState(newIdempotencyKey);
  const form = useForm<z.infer<typeof renameSchema>>({
    resolver: zodResolver(renameSchema),
    defaultValues: { name: agency.name, nameEn: agency.nameEn, on: today(), basis: '' },
  });
  const { errors } = form.formState;
  const labels = {
    name: t('agencies:form.name'),
    nameEn: t('agencies:form.nameEn'),
    on: t('agencies:rename.on'),
    basis: t('agencies:form.basis'),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('agencies:rename.act')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <RecordForm
        form={form}
        name={`agency.${agency.id}.rename`}
        labels={labels}
        submitLabel={t('agencies:rename.submit')}
        onSubmit={async (body) => {
          const { id } = await dataOf(
            api.POST('/api/v1/agencies/{id}/renaming', {
              params: { path: { id: agency.id }, header: { 'Idempotency-Key': key } },
              body,
            }),
          );
          await refresh();
          say(t('agencies:rename.done'));
          onClose();
          await navigate({ to: '/quan-tri/co-quan/$id', params: { id } });
        }}
        onCancel={onClose}
      >
        <Text size="sm">{t('agencies:rename.text')}</Text>
        <TextInput
          id="name"
          label={labels.name}
          withAsterisk
          error={text(errors.name?.message)}
          {...form.register('name')}
        />
        <TextInput
          id="nameEn"
          label={labels.nameEn}
          withAsterisk
          error={text(errors.nameEn?.message)}
          {...form.register('nameEn')}
        />
        <DateControl control={form.control} name="on" label={labels.on} />
        <TextInput
          id="basis"
          label={labels.basis}
          withAsterisk
          error={text(errors.basis?.message)}
          {...form.register('basis')}
        />
      </RecordForm>
    </Modal>
  );
}

const endSchema = z.object({ lastDay: requiredDate(), successorId: z.string(), basis: requiredText(500) });

export function EndAgencyDialog({ agency, onClose }: Props) {
  const { t } = useTranslation(['agencies', 'common']);
  const text = useFaultText();
  const refresh = useRefreshAgencies();
  const form = useForm<z.infer<typeof endSchema>>({
    resolver: zodResolver(endSchema),
    defaultValues: { lastDay: today(), successorId: '', basis: '' },
  });
  const { errors } = form.formState;
  const last = parseTypedDate(useWatch({ control: form.control, name: 'lastDay' }));
  const { data: agencies } = useQuery(agenciesQuery({ on: last ? addDays(last, 1) : undefined }));
  const labels = {
    lastDay: t('agencies:end.lastDay'),
    successorId: t('agencies:end.successor'),
    basis: t('agencies:form.basis'),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('agencies:end.act')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <RecordForm
        form={form}
        name={`agency.${agency.id}.end`}
        labels={labels}
        submitLabel={t('agencies:end.submit')}
        onSubmit={async ({ successorId, ...values }) => {
          await api.POST('/api/v1/agencies/{id}/dissolution', {
            params: { path: { id: agency.id } },
            body: { ...values, successorId: orNull(successorId) },
          });
          await refresh();
          say(t('agencies:end.done'));
          onClose();
        }}
        onCancel={onClose}
      >
        <DateControl control={form.control} name="lastDay" label={labels.lastDay} />
        <Controller
          control={form.control}
          name="successorId"
          render={({ field }) => (
            <Select
              id="successorId"
              label={labels.successorId}
              description={t('agencies:end.successorHint')}
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t('common:act.clear') }}
              filter={foldedFilter}
              limit={60}
              nothingFoundMessage={t('common:form.noMatch')}
              data={(agencies ?? [])
                .filter(({ id }) => id !== agency.id)
                .map(({ id, name }) => ({ value: id, label: name }))}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              error={text(errors.successorId?.message)}
            />
          )}
        />
        <TextInput
          id="basis"
          label={labels.basis}
          withAsterisk
          error={text(errors.basis?.message)}
          {...form.register('basis')}
        />
      </RecordForm>
    </Modal>
  );
}
