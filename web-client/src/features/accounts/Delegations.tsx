import { Button, Group, Modal, Select, Text, Title } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { DataTable } from '@/components/ui/DataTable';
import { DateControl } from '@/components/ui/DateControl';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import { RecordForm, useFaultText } from '@/components/ui/RecordForm';
import { say } from '@/components/ui/toasts';
import { useRoleName } from '@/components/ui/useRoleName';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import type { Assignment, Delegation } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate, today } from '@/lib/format/dates';
import { optionalDate, requiredChoice, requiredDate } from '@/lib/forms/checks';
import { orNull } from '@/lib/forms/values';

const delegationsQuery = queryOptions({
  queryKey: ['delegations'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/me/delegations'))).items,
});

const stateOf = ({ isCurrent, validFrom }: Delegation) =>
  isCurrent ? 'current' : validFrom > today() ? 'future' : 'past';

/** Roles that colleagues hold in the person's place, with the way to give one and to take it back. */
export function Delegations() {
  const { t } = useTranslation('accounts');
  const { session } = useSession();
  const list = useQuery(delegationsQuery);
  const [adding, setAdding] = useState(false);
  const own = (session?.assignments ?? []).filter(({ isDelegable }) => isDelegable);
  return (
    <section className="sheet record-wide" aria-labelledby="delegations">
      <Group justify="space-between">
        <Title order={2} id="delegations">
          {t('delegations.title')}
        </Title>
        {own.length > 0 && (
          <Button size="xs" variant="default" onClick={() => setAdding(true)}>
            {t('delegations.add')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {t('delegations.intro')}
      </Text>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton rows={1} />
      ) : list.data.length === 0 ? (
        <Text>{t('delegations.none')}</Text>
      ) : (
        <Rows rows={list.data} />
      )}
      {adding && <DelegateDialog own={own} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Rows({ rows }: { rows: Delegation[] }) {
  const { t } = useTranslation('accounts');
  const role = useRoleName();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/me/delegations/{id}', { params: { path: { id } } }),
    onSuccess: () => say(t('delegations.ended')),
    onSettled: () => queries.invalidateQueries(delegationsQuery),
  });
  const state = (row: Delegation) => t(`delegations.${stateOf(row)}`);
  const act = (row: Delegation) =>
    stateOf(row) !== 'past' && (
      <Button
        size="compact-xs"
        variant="default"
        loading={end.isPending && end.variables === row.id}
        aria-label={t('delegations.endOf', { name: row.deputy.displayName })}
        onClick={() => end.mutate(row.id)}
      >
        {t('delegations.end')}
      </Button>
    );
  return (
    <>
      {end.error && <Problem error={end.error} />}
      <DataTable
        label={t('delegations.title')}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.deputy.displayName}
        minWidth={640}
        columns={[
          {
            key: 'deputy',
            header: t('delegations.deputy'),
            className: 'main-cell',
            cell: (row) => row.deputy.displayName,
          },
          { key: 'role', header: t('delegations.role'), cell: (row) => role(row.role) },
          {
            key: 'from',
            header: t('delegations.from'),
            numeric: true,
            cell: (row) => formatDate(row.validFrom),
          },
          { key: 'to', header: t('delegations.to'), numeric: true, cell: (row) => formatDate(row.validTo) },
          { key: 'state', header: t('delegations.state'), cell: state },
          { key: 'act', header: '', screenOnly: true, cell: act },
        ]}
        card={(row) => (
          <>
            <strong>{row.deputy.displayName}</strong>
            <span>{role(row.role)}</span>
            <span className="quiet">
              {formatDate(row.validFrom)} – {formatDate(row.validTo)} · {state(row)}
            </span>
            {act(row)}
          </>
        )}
      />
    </>
  );
}

const delegationSchema = z.object({
  assignmentId: requiredChoice(),
  deputyId: requiredChoice(),
  validFrom: optionalDate(),
  validTo: requiredDate(),
});
type DelegationValues = z.infer<typeof delegationSchema>;

function DelegateDialog({ own, onClose }: { own: Assignment[]; onClose: () => void }) {
  const { t } = useTranslation(['accounts', 'common']);
  const role = useRoleName();
  const text = useFaultText();
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const form = useForm<DelegationValues>({
    resolver: zodResolver(delegationSchema),
    defaultValues: {
      assignmentId: own.length === 1 ? (own[0]?.id ?? '') : '',
      deputyId: '',
      validFrom: today(),
      validTo: '',
    },
  });
  const { errors } = form.formState;
  const assignmentId = useWatch({ control: form.control, name: 'assignmentId' });
  const { data: colleagues } = useQuery({
    queryKey: ['colleagues', assignmentId],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/me/colleagues', { params: { query: { assignmentId } } }))).items,
    enabled: assignmentId !== '',
  });
  const labels = {
    assignmentId: t('accounts:delegations.role'),
    deputyId: t('accounts:delegations.deputy'),
    validFrom: t('accounts:delegations.from'),
    validTo: t('accounts:delegations.to'),
  };
  const delegate = async ({ validFrom, ...values }: DelegationValues) => {
    await api.POST('/api/v1/me/delegations', {
      params: { header: { 'Idempotency-Key': key } },
      body: { ...values, validFrom: orNull(validFrom) },
    });
    await queries.invalidateQueries(delegationsQuery);
    say(t('accounts:delegations.done'));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('accounts:delegations.title')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <RecordForm
        form={form}
        name="delegation.new"
        labels={labels}
        submitLabel={t('accounts:delegations.submit')}
        onSubmit={delegate}
        onCancel={onClose}
      >
        <Controller
          control={form.control}
          name="assignmentId"
          render={({ field }) => (
            <Select
              id="assignmentId"
              label={labels.assignmentId}
              withAsterisk
              data={own.map((a) => ({
                value: a.id,
                label: [role(a.role), a.agencyName].filter(Boolean).join(' · '),
              }))}
              value={field.value || null}
              onChange={(value) => {
                field.onChange(value ?? '');
                form.setValue('deputyId', '');
              }}
              error={text(errors.assignmentId?.message)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="deputyId"
          render={({ field }) => (
            <Select
              id="deputyId"
              label={labels.deputyId}
              withAsterisk
              searchable
              disabled={assignmentId === ''}
              description={colleagues?.length === 0 ? t('accounts:delegations.noColleague') : undefined}
              nothingFoundMessage={t('common:form.noMatch')}
              data={(colleagues ?? []).map((c) => ({ value: c.id, label: c.displayName }))}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              error={text(errors.deputyId?.message)}
            />
          )}
        />
        <DateControl control={form.control} name="validFrom" label={labels.validFrom} />
        <DateControl control={form.control} name="validTo" label={labels.validTo} />
      </RecordForm>
    </Modal>
  );
}
