import { Modal, MultiSelect, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { DateControl } from '@/components/ui/DateControl';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { RecordForm, useFaultText } from '@/components/ui/RecordForm';
import { unitLabel } from '@/components/ui/UnitSelect';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { UnitDetail } from '@/lib/api/types';
import { addDays, today } from '@/lib/format/dates';
import { requiredDate, requiredText } from '@/lib/forms/checks';
import { unitsQuery } from '@/lib/query/vocabularies';
import { useRefreshUnits } from './unitQueries';

interface Props {
  unit: UnitDetail;
  onClose: () => void;
}

const renameSchema = z.object({
  name: requiredText(200),
  kind: requiredText(200),
  on: requiredDate(),
  basis: requiredText(500),
});

export function RenameUnitDialog({ unit, onClose }: Props) {
  const { t } = useTranslation(['units', 'common']);
  const text = useFaultText();
  const refresh = useRefreshUnits();
  const form = useForm<z.infer<typeof renameSchema>>({
    resolver: zodResolver(renameSchema),
    defaultValues: { name: unit.name, kind: unit.kind, on: today(), basis: '' },
  });
  const { errors } = form.formState;
  const labels = {
    name: t('units:form.name'),
    kind: t('units:form.kind'),
    on: t('units:rename.on'),
    basis: t('units:form.basis'),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('units:rename.act')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <RecordForm
        form={form}
        name={`unit.${unit.id}.rename`}
        labels={labels}
        submitLabel={t('units:rename.submit')}
        onSubmit={async (body) => {
          await api.POST('/api/v1/administrative-units/{id}/renaming', {
            params: { path: { id: unit.id } },
            body,
          });
          await refresh();
          say(t('units:rename.done'));
          onClose();
        }}
        onCancel={onClose}
      >
        <TextInput
          id="name"
          label={labels.name}
          description={t('units:form.nameHint')}
          withAsterisk
          error={text(errors.name?.message)}
          {...form.register('name')}
        />
        <TextInput
          id="kind"
          label={labels.kind}
          withAsterisk
          error={text(errors.kind?.message)}
          {...form.register('kind')}
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

const endSchema = z.object({
  lastDay: requiredDate(),
  successorIds: z.array(z.string()).check(z.minLength(1, 'choose')),
  basis: requiredText(500),
});

export function EndUnitDialog({ unit, onClose }: Props) {
  const { t } = useTranslation(['units', 'common']);
  const text = useFaultText();
  const refresh = useRefreshUnits();
  const form = useForm<z.infer<typeof endSchema>>({
    resolver: zodResolver(endSchema),
    defaultValues: { lastDay: addDays(today(), -1), successorIds: [], basis: '' },
  });
  const { errors } = form.formState;
  const { data: units } = useQuery(unitsQuery({ level: unit.level }));
  const labels = {
    lastDay: t('units:end.lastDay'),
    successorIds: t('units:end.successors'),
    basis: t('units:form.basis'),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('units:end.act')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <RecordForm
        form={form}
        name={`unit.${unit.id}.end`}
        labels={labels}
        submitLabel={t('units:end.submit')}
        onSubmit={async (body) => {
          await api.POST('/api/v1/administrative-units/{id}/dissolution', {
            params: { path: { id: unit.id } },
            body,
          });
          await refresh();
          say(t('units:end.done'));
          onClose();
        }}
        onCancel={onClose}
      >
        <DateControl control={form.control} name="lastDay" label={labels.lastDay} />
        <Controller
          control={form.control}
          name="successorIds"
          render={({ field }) => (
            <MultiSelect
              id="successorIds"
              label={labels.successorIds}
              description={t('units:end.successorsHint')}
              withAsterisk
              searchable
              filter={foldedFilter}
              limit={60}
              nothingFoundMessage={t('common:form.noMatch')}
              data={(units ?? [])
                .filter(({ id }) => id !== unit.id)
                .map((other) => ({ value: other.id, label: unitLabel(other) }))}
              value={field.value}
              onChange={field.onChange}
              error={text(errors.successorIds?.message)}
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
