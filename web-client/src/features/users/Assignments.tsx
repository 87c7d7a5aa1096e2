import { Button, Group, Modal, Text, Title } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { DataTable } from '@/components/ui/DataTable';
import { RecordForm } from '@/components/ui/RecordForm';
import { say } from '@/components/ui/toasts';
import { useRoleName } from '@/components/ui/useRoleName';
import { api, newIdempotencyKey } from '@/lib/api/client';
import type { Assignment, User } from '@/lib/api/types';
import { formatDate, today } from '@/lib/format/dates';
import { AssignmentFields, useAssignmentLabels } from './AssignmentFields';
import { assignmentOf, assignmentSchema, emptyAssignment, type AssignmentValues } from './userForm';
import { useRefreshUser } from './useRefreshUser';

type State = 'past' | 'current' | 'future';
const stateOf = ({ isCurrent, validFrom }: Assignment): State =>
  isCurrent ? 'current' : validFrom > today() ? 'future' : 'past';

/** The roles of an account through time: what was held stays on record. */
export function Assignments({ user }: { user: User }) {
  const { t } = useTranslation('users');
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<Assignment>();
  return (
    <section className="sheet record-wide" aria-labelledby="assignments">
      <Group justify="space-between">
        <Title order={2} id="assignments">
          {t('assignments.title')}
        </Title>
        {user.status !== 'erased' && (
          <Button size="xs" variant="default" onClick={() => setGiving(true)}>
            {t('assignments.assign')}
          </Button>
        )}
      </Group>
      {user.assignments.length === 0 ? (
        <Text c="dimmed">{t('assignments.none')}</Text>
      ) : (
        <Rows rows={user.assignments} onEnd={setEnding} />
      )}
      {giving && <AssignDialog user={user} onClose={() => setGiving(false)} />}
      {ending && <EndDialog user={user} assignment={ending} onClose={() => setEnding(undefined)} />}
    </section>
  );
}

function Rows({ rows, onEnd }: { rows: Assignment[]; onEnd: (assignment: Assignment) => void }) {
  const { t } = useTranslation(['users', 'accounts']);
  const role = useRoleName();
  const until = (row: Assignment) => formatDate(row.validTo) || t('assignments.open');
  const state = (row: Assignment) => t(`assignments.${stateOf(row)}`);
  const heldFor = (row: Assignment) =>
    [row.subjectName, row.agencyName, row.isDelegated && t('accounts:delegations.stand')]
      .filter(Boolean)
      .join(' · ');
  const end = (row: Assignment) =>
    stateOf(row) !== 'past' && (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('assignments.endOf', { name: role(row.role) })}
        onClick={() => onEnd(row)}
      >
        {t('assignments.end')}
      </Button>
    );
  return (
    <DataTable
      label={t('assignments.title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => role(row.role)}
      minWidth={640}
      columns={[
        { key: 'role', header: t('form.role'), className: 'main-cell', cell: (row) => role(row.role) },
        { key: 'for', header: t('assignments.for'), cell: (row) => heldFor(row) || '–' },
        {
          key: 'from',
          header: t('assignments.from'),
          numeric: true,
          cell: (row) => formatDate(row.validFrom),
        },
        { key: 'to', header: t('assignments.to'), numeric: true, cell: until },
        { key: 'state', header: t('assignments.state'), cell: state },
        { key: 'end', header: '', screenOnly: true, cell: end },
      ]}
      card={(row) => (
        <>
          <strong>{role(row.role)}</strong>
          {heldFor(row) && <span>{heldFor(row)}</span>}
          <span className="quiet">
            {formatDate(row.validFrom)} – {until(row)} · {state(row)}
          </span>
          {end(row)}
        </>
      )}
    />
  );
}

function AssignDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useTranslation(['users', 'common']);
  const labels = useAssignmentLabels();
  const refresh = useRefreshUser(user.id);
  const [key] = useState(newIdempotencyKey);
  const form = useForm<AssignmentValues>({
    resolver: zodResolver(assignmentSchema),
    defaultValues: emptyAssignment(),
  });
  const assign = async (values: AssignmentValues) => {
    await api.POST('/api/v1/users/{id}/assignments', {
      params: { path: { id: user.id }, header: { 'Idempotency-Key': key } },
      body: assignmentOf(values),
    });
    await refresh();
    say(t('users:assignments.done'));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('users:assignments.assign')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <RecordForm
        form={form}
        name={`user.${user.id}.role`}
        labels={labels}
        submitLabel={t('users:assignments.submit')}
        onSubmit={assign}
        onCancel={onClose}
      >
        <AssignmentFields form={form} />
      </RecordForm>
    </Modal>
  );
}

function EndDialog({
  user,
  assignment,
  onClose,
}: {
  user: User;
  assignment: Assignment;
  onClose: () => void;
}) {
  const { t } = useTranslation('users');
  const role = useRoleName();
  const refresh = useRefreshUser(user.id);
  const end = useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/users/{id}/assignments/{assignmentId}', {
        params: { path: { id: user.id, assignmentId: assignment.id } },
      }),
    onSuccess: async () => {
      await refresh();
      say(t('assignments.endDone'));
      onClose();
    },
  });
  const wasHeld = assignment.validFrom < today();
  return (
    <ConfirmDialog
      title={t('assignments.endTitle', { name: role(assignment.role) })}
      texts={[
        ...(assignment.isCurrent ? [t('assignments.endToday')] : []),
        t(wasHeld ? 'assignments.endRecord' : 'assignments.endUnused'),
      ]}
      confirmLabel={t('assignments.endSubmit')}
      pending={end.isPending}
      error={end.error}
      onConfirm={() => end.mutate()}
      onClose={onClose}
    />
  );
}
