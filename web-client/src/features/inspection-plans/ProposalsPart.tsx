import { Button, Checkbox, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor } from '@/components/ui/links';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { InspectionPlan, ProposedTarget } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { activeTeamsQuery, proposalsQuery } from './planQueries';
import { MONTHS } from './search';
import { useStep, versioned } from './useStep';

/** Whom the signs speak for, with the reasons; chosen ones go into the plan. */
export function ProposalsPart({ plan }: { plan: InspectionPlan }) {
  const { t, i18n } = useTranslation(['inspectionPlans', 'common']);
  const [filter, setFilter] = useState({ year: plan.year, q: '', unit: null, unplanned: true });
  const [after, setAfter] = useState<string[]>([]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, ProposedTarget>>(new Map());
  const [month, setMonth] = useState('1');
  const [team, setTeam] = useState<string | null>(null);
  const [signs, setSigns] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const list = useQuery(proposalsQuery(filter, after.at(-1)));
  const teams = useQuery(activeTeamsQuery);
  const rows = list.data?.items ?? [];
  const english = i18n.language === 'en';
  const change = (next: Partial<typeof filter>) => {
    setAfter([]);
    setFilter({ ...filter, ...next });
  };
  const needsReason = plan.status === 'approved';
  const reasonText = ({ reasons }: ProposedTarget) =>
    reasons.map(
      (one) =>
        `${english ? one.nameEn : one.name}${one.count > 0 ? ` (${t(`inspectionPlans:reasonCount.${one.sign}`, { count: one.count })})` : ''}: +${one.points}`,
    );
  const add = useStep(
    () =>
      api.POST('/api/v1/inspection-plans/{id}/targets', {
        params: versioned(plan.id, plan.version),
        body: {
          reason: reason || null,
          targets: [...chosen.values()].map((row) => ({
            subjectId: row.subjectId,
            month: Number(month),
            points: row.points,
            why: reasonText(row).join('; ') || null,
            signs: signs || null,
            teamId: team,
          })),
        },
      }),
    () => {
      say(t('inspectionPlans:proposal.added', { count: chosen.size }));
      setChosen(new Map());
      setSigns('');
      setReason('');
      setAsked(false);
    },
  );
  const put = (ids: string[], on: boolean) => {
    const next = new Map(chosen);
    for (const id of ids) {
      const row = rows.find((one) => one.subjectId === id);
      if (on && row) next.set(id, row);
      else next.delete(id);
    }
    setChosen(next);
  };
  const reasons = (row: ProposedTarget) => (
    <ul className="plan-reasons">
      {reasonText(row).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  const planned = (row: ProposedTarget) =>
    row.plannedBy.map((one) => (
      <Text key={one.planId + one.month} size="sm" c="var(--bad)">
        {t('inspectionPlans:proposal.planned', { agency: one.agencyName, month: one.month })}
      </Text>
    ));
  const subject = (row: ProposedTarget) => (
    <LinkAnchor to="/quan-tri/chu-the/$id" params={{ id: row.subjectId }}>
      {row.subjectName}
    </LinkAnchor>
  );
  return (
    <section aria-labelledby="plan-proposals" className="no-print">
      <Title order={2} size="h4" id="plan-proposals">
        {t('inspectionPlans:proposal.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('inspectionPlans:proposal.hint')}
      </Text>
      <Group align="flex-end" mb="sm">
        <SearchField
          label={t('inspectionPlans:column.subject')}
          placeholder={t('inspectionPlans:proposal.search')}
          value={filter.q}
          onChange={(q) => change({ q })}
        />
        <Checkbox
          label={t('inspectionPlans:proposal.unplanned')}
          checked={filter.unplanned}
          onChange={(event) => change({ unplanned: event.currentTarget.checked })}
        />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('inspectionPlans:proposal.none')}</Text>
      ) : (
        <DataTable
          label={t('inspectionPlans:proposal.title')}
          rows={rows}
          busy={list.isPlaceholderData}
          idOf={(row) => row.subjectId}
          nameOf={(row) => row.subjectName}
          minWidth={860}
          selection={{
            chosen: new Set(chosen.keys()),
            toggle: (id) => put([id], !chosen.has(id)),
            toggleAll: put,
          }}
          columns={[
            {
              key: 'points',
              header: t('inspectionPlans:column.points'),
              numeric: true,
              cell: (row) => row.points,
            },
            {
              key: 'subject',
              header: t('inspectionPlans:column.subject'),
              className: 'read-cell',
              cell: (row) => (
                <>
                  {subject(row)}
                  {planned(row)}
                </>
              ),
            },
            { key: 'unit', header: t('inspectionPlans:column.unit'), cell: (row) => row.unitName },
            {
              key: 'reasons',
              header: t('inspectionPlans:column.why'),
              className: 'read-cell',
              cell: reasons,
            },
            {
              key: 'last',
              header: t('inspectionPlans:column.lastVisit'),
              cell: (row) => (row.lastVisitOn ? formatDate(row.lastVisitOn) : t('inspectionPlans:never')),
            },
          ]}
          card={(row) => (
            <>
              {subject(row)}
              <span className="quiet">
                {[t('inspectionPlans:points', { points: row.points }), row.unitName]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {reasons(row)}
              {planned(row)}
            </>
          )}
        />
      )}
      <CursorPager
        page={after.length + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => setAfter(after.slice(0, -1))}
        onNext={() => setAfter([...after, list.data?.nextCursor ?? ''])}
      />
      {chosen.size > 0 && (
        <Stack className="sheet" maw={640} mt="md">
          <Text fw={600} role="status">
            {t('inspectionPlans:proposal.chosen', { count: chosen.size })}
          </Text>
          <Group grow align="flex-start">
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
          </Group>
          {[...chosen.values()].some((row) => row.plannedBy.length > 0) && (
            <Textarea
              label={t('inspectionPlans:proposal.signs')}
              description={t('inspectionPlans:proposal.signsHint')}
              autosize
              maxLength={4000}
              value={signs}
              onChange={(event) => setSigns(event.currentTarget.value)}
            />
          )}
          {needsReason && (
            <Textarea
              label={t('inspectionPlans:proposal.reason')}
              withAsterisk
              autosize
              maxLength={4000}
              value={reason}
              error={asked && !reason.trim() && t('common:form.missing')}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          {add.error && <Problem error={add.error} />}
          <Group>
            <Button
              loading={add.isPending}
              onClick={() => {
                setAsked(true);
                if (!needsReason || reason.trim()) add.mutate();
              }}
            >
              {t('inspectionPlans:proposal.add')}
            </Button>
          </Group>
        </Stack>
      )}
    </section>
  );
}
