import '@/lib/i18n/cases';
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { Facts } from '@/components/ui/Facts';
import { InspectorPicker, type ChosenTeam } from '@/components/ui/InspectorPicker';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { InspectionTeam } from '@/lib/api/types';
import { formatDate, parseTypedDate } from '@/lib/format/dates';
import { teamQuery } from './planQueries';
import { useStep, versioned } from './useStep';

/** One team: by which decision, who belongs to it, until when. */
export function TeamPage({ id }: { id: string }) {
  const { t } = useTranslation('inspectionPlans');
  const { data: team, error, refetch } = useQuery(teamQuery(id));
  const [changing, setChanging] = useState(false);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!team) return <RowsSkeleton />;
  return (
    <>
      <PageHeader
        title={team.name}
        crumbs={[{ label: t('team.title'), to: '/quan-tri/doan-kiem-tra' }]}
        actions={
          team.mayChange &&
          !changing && (
            <Button variant="default" onClick={() => setChanging(true)}>
              {t('team.change')}
            </Button>
          )
        }
      />
      <Stack gap="lg">
        <Facts
          items={[
            { label: t('column.agency'), value: team.agencyName },
            {
              label: t('decision'),
              value: [team.decisionNumber, formatDate(team.decisionOn)].join(' · '),
            },
            { label: t('team.period'), value: `${formatDate(team.from)} – ${formatDate(team.to)}` },
            { label: t('team.inspections'), value: String(team.inspections) },
            { label: t('team.purpose'), value: team.purpose },
            ...(team.endedBecause ? [{ label: t('team.ended'), value: team.endedBecause }] : []),
          ]}
        />
        <section aria-labelledby="team-members">
          <Title order={2} size="h4" id="team-members" mb="xs">
            {t('team.members')}
          </Title>
          <ul>
            {team.members.map((member) => (
              <li key={member.userId}>
                {[member.name, member.agencyName, member.leads && t('team.leader')]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </section>
        {changing && <Changes key={team.version} team={team} onClose={() => setChanging(false)} />}
      </Stack>
    </>
  );
}

function Changes({ team, onClose }: { team: InspectionTeam; onClose: () => void }) {
  const { t } = useTranslation(['inspectionPlans', 'common']);
  const choice = (member: InspectionTeam['members'][number]) => ({
    value: member.userId,
    label: [member.name, member.agencyName].filter(Boolean).join(' · '),
  });
  const [people, setPeople] = useState<ChosenTeam>({
    leader: team.members.filter((member) => member.leads).map(choice)[0] ?? null,
    members: team.members.filter((member) => !member.leads).map(choice),
  });
  const [to, setTo] = useState(team.to);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const params = versioned(team.id, team.version);
  const done = () => {
    onClose();
    say(t('inspectionPlans:team.changed'));
  };
  const change = useStep(
    () =>
      api.POST('/api/v1/inspection-teams/{id}/amendment', {
        params,
        body: {
          leaderId: people.leader?.value ?? '',
          memberIds: people.members.map((member) => member.value),
          to: parseTypedDate(to) ?? '',
          reason,
        },
      }),
    done,
  );
  const end = useStep(
    () => api.POST('/api/v1/inspection-teams/{id}/end', { params, body: { reason } }),
    done,
  );
  const withReason = (act: () => void) => {
    setAsked(true);
    if (reason.trim()) act();
  };
  return (
    <Stack className="sheet" maw={640}>
      <InspectorPicker value={people} onChange={setPeople} />
      <DateField label={t('inspectionPlans:team.to')} hint={false} value={to} onChange={setTo} />
      <Textarea
        label={t('inspectionPlans:team.reason')}
        withAsterisk
        autosize
        maxLength={4000}
        value={reason}
        error={asked && !reason.trim() && t('common:form.missing')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Text size="sm" c="dimmed">
        {t('inspectionPlans:team.changeHint')}
      </Text>
      {(change.error ?? end.error) && <Problem error={change.error ?? end.error} />}
      <Group>
        <Button
          loading={change.isPending}
          disabled={!people.leader || !parseTypedDate(to)}
          onClick={() => withReason(() => change.mutate())}
        >
          {t('common:act.save')}
        </Button>
        <Button variant="default" loading={end.isPending} onClick={() => withReason(() => end.mutate())}>
          {t('inspectionPlans:team.end')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:act.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
