import { Button, Group, Modal, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { LinkAnchor } from '@/components/ui/links';
import { Problem } from '@/components/ui/Problem';
import { api } from '@/lib/api/client';
import type { InspectionPlan } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { activeTeamsQuery } from './planQueries';
import { MONTHS } from './search';
import { useStep, versioned } from './useStep';

type Target = InspectionPlan['targets'][number];

/** Whom the plan inspects, when, by whom, and what became of it. */
export function TargetsPart({ plan }: { plan: InspectionPlan }) {
  const { t } = useTranslation(['inspectionPlans', 'common']);
  const { can } = useSession();
  const [changed, setChanged] = useState<Target | null>(null);
  const subject = (row: Target) => (
    <>
      <LinkAnchor to="/quan-tri/chu-the/$id" params={{ id: row.subjectId }}>
        {row.subjectName}
      </LinkAnchor>
      {row.withdrawnBecause && (
        <Text size="sm" c="dimmed">
          {t('inspectionPlans:target.withdrawn', { reason: row.withdrawnBecause })}
        </Text>
      )}
      {row.addedBecause && (
        <Text size="sm" c="dimmed">
          {t('inspectionPlans:target.added', { reason: row.addedBecause })}
        </Text>
      )}
    </>
  );
  const visit = (row: Target) =>
    row.withdrawnBecause ? null : row.inspectionId ? (
      <LinkAnchor to="/quan-tri/kiem-tra/$id" params={{ id: row.inspectionId }}>
        {t(`inspectionPlans:visit.${row.inspectionStatus ?? 'scheduled'}`)}
      </LinkAnchor>
    ) : (
      <>
        {plan.status === 'approved' && can('inspections.conduct') ? (
          <LinkAnchor
            to="/quan-tri/kiem-tra/moi"
            search={{ subject: row.subjectId, target: row.id, team: row.teamId ?? undefined }}
          >
            {t('inspectionPlans:visit.make')}
          </LinkAnchor>
        ) : (
          t('inspectionPlans:visit.none')
        )}
        {row.overdue && (
          <Text size="sm" c="var(--bad)">
            {t('inspectionPlans:visit.overdue')}
          </Text>
        )}
      </>
    );
  const change = (row: Target) =>
    plan.mayPlan &&
    row.withdrawnBecause === null &&
    row.inspectionId === null && (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('inspectionPlans:target.changeOf', { name: row.subjectName })}
        onClick={() => setChanged(row)}
      >
        {t('inspectionPlans:target.change')}
      </Button>
    );
  const why = (row: Target) =>
    [row.points !== null && t('inspectionPlans:points', { points: row.points }), row.why, row.signs]
      .filter(Boolean)
      .join(' · ');
  return (
    <section aria-labelledby="plan-targets">
      <Title order={2} size="h4" id="plan-targets" mb="xs">
        {t('inspectionPlans:targets')}
      </Title>
      {plan.targets.length === 0 ? (
        <Text>{t('inspectionPlans:noTargets')}</Text>
      ) : (
        <DataTable
          label={t('inspectionPlans:targets')}
          rows={plan.targets}
          idOf={(row) => row.id}
          nameOf={(row) => row.subjectName}
          minWidth={900}
          columns={[
            { key: 'month', header: t('inspectionPlans:column.month'), cell: (row) => row.month },
            {
              key: 'subject',
              header: t('inspectionPlans:column.subject'),
              className: 'read-cell',
              cell: subject,
            },
            { key: 'unit', header: t('inspectionPlans:column.unit'), cell: (row) => row.unitName },
            { key: 'why', header: t('inspectionPlans:column.why'), className: 'read-cell', cell: why },
            { key: 'team', header: t('inspectionPlans:column.team'), cell: (row) => row.teamName },
            { key: 'visit', header: t('inspectionPlans:column.visit'), cell: visit },
            {
              key: 'change',
              header: t('inspectionPlans:target.change'),
              screenOnly: true,
              cell: change,
            },
          ]}
          card={(row) => (
            <>
              {subject(row)}
              <span className="quiet">
                {[t('inspectionPlans:month', { month: row.month }), row.unitName, row.teamName]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span>{why(row)}</span>
              <span>{visit(row)}</span>
              {change(row)}
            </>
          )}
        />
      )}
      {changed && <ChangeTarget plan={plan} target={changed} onClose={() => setChanged(null)} />}
    </section>
  );
}

function ChangeTarget({
  plan,
  target,
  onClose,
}: {
  plan: InspectionPlan;
  target: Target;
  onClose: () => void;
}) {
  const { t } = useTranslation(['inspectionPlans', 'common']);
  const teams = useQuery(activeTeamsQuery);
  const [month, setMonth] = useState(String(target.month));
  const [team, setTeam] = useState(target.teamId);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const needsReason = plan.status === 'approved';
  const params = {
    path: { id: plan.id, targetId: target.id },
    header: versioned(plan.id, plan.version).header,
  };
  const place = useStep(
    () =>
      api.POST('/api/v1/inspection-plans/{id}/targets/{targetId}/placement', {
        params,
        body: { month: Number(month), teamId: team },
      }),
    onClose,
  );
  const withdraw = useStep(
    () =>
      api.POST('/api/v1/inspection-plans/{id}/targets/{targetId}/withdrawal', {
        params,
        body: { reason: reason || null },
      }),
    onClose,
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={target.subjectName}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <Stack>
        <Select
          label={t('inspectionPlans:column.month')}
          allowDeselect={false}
          data={MONTHS.map(String)}
          value={month}
          onChange={(value) => setMonth(value ?? month)}
        />
        <Select
          label={t('inspectionPlans:column.team')}
          clearable
          clearButtonProps={{ 'aria-label': t('common:act.clear') }}
          data={(teams.data ?? []).map((row) => ({ value: row.id, label: row.name }))}
          value={team}
          onChange={setTeam}
        />
        {place.error && <Problem error={place.error} />}
        <Group>
          <Button loading={place.isPending} onClick={() => place.mutate()}>
            {t('common:act.save')}
          </Button>
        </Group>
        <Textarea
          label={t('inspectionPlans:target.withdrawReason')}
          withAsterisk={needsReason}
          autosize
          maxLength={4000}
          value={reason}
          error={asked && needsReason && !reason.trim() && t('common:form.missing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {withdraw.error && <Problem error={withdraw.error} />}
        <Group>
          <Button
            variant="default"
            loading={withdraw.isPending}
            onClick={() => {
              setAsked(true);
              if (!needsReason || reason.trim()) withdraw.mutate();
            }}
          >
            {t('inspectionPlans:target.withdraw')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
