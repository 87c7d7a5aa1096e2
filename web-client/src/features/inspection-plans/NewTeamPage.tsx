import '@/lib/i18n/cases';
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { InspectorPicker, type ChosenTeam } from '@/components/ui/InspectorPicker';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import { parseTypedDate, today } from '@/lib/format/dates';

/** Sets up a team by decision, with members of any agency. */
export function NewTeamPage({ onDone }: { onDone: (id: string) => void }) {
  const { t } = useTranslation(['inspectionPlans', 'common']);
  const [key] = useState(newIdempotencyKey);
  const [values, setValues] = useState({
    name: '',
    decisionNumber: '',
    decisionOn: today(),
    from: today(),
    to: `${today().slice(0, 4)}-12-31`,
    purpose: '',
  });
  const [people, setPeople] = useState<ChosenTeam>({ leader: null, members: [] });
  const [asked, setAsked] = useState(false);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const days = [values.decisionOn, values.from, values.to].map(parseTypedDate);
  const create = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/inspection-teams', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            name: values.name,
            agencyId: null,
            decisionNumber: values.decisionNumber,
            decisionOn: days[0] ?? '',
            from: days[1] ?? '',
            to: days[2] ?? '',
            purpose: values.purpose || null,
            leaderId: people.leader?.value ?? '',
            memberIds: people.members.map((member) => member.value),
          },
        }),
      ),
    onSuccess: ({ id }) => onDone(id),
  });
  const missing = (text: string) => asked && !text.trim() && t('common:form.missing');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (values.name.trim() && values.decisionNumber.trim() && people.leader && days.every(Boolean))
      create.mutate();
  };
  return (
    <>
      <PageHeader
        title={t('inspectionPlans:team.new')}
        crumbs={[{ label: t('inspectionPlans:team.title'), to: '/quan-tri/doan-kiem-tra' }]}
      />
      <form onSubmit={submit} noValidate>
        <Stack maw={640}>
          <TextInput
            label={t('inspectionPlans:team.name')}
            withAsterisk
            maxLength={300}
            value={values.name}
            error={missing(values.name)}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <Group grow align="flex-start">
            <TextInput
              label={t('inspectionPlans:decisionNumber')}
              withAsterisk
              maxLength={300}
              value={values.decisionNumber}
              error={missing(values.decisionNumber)}
              onChange={(event) => set({ decisionNumber: event.currentTarget.value })}
            />
            <DateField
              label={t('inspectionPlans:decisionOn')}
              hint={false}
              value={values.decisionOn}
              onChange={(decisionOn) => set({ decisionOn })}
            />
          </Group>
          <Group grow align="flex-start">
            <DateField
              label={t('inspectionPlans:team.from')}
              hint={false}
              value={values.from}
              onChange={(from) => set({ from })}
            />
            <DateField
              label={t('inspectionPlans:team.to')}
              hint={false}
              value={values.to}
              onChange={(to) => set({ to })}
            />
          </Group>
          <InspectorPicker
            value={people}
            onChange={setPeople}
            error={asked && !people.leader && t('common:form.missing')}
          />
          <Textarea
            label={t('inspectionPlans:team.purpose')}
            autosize
            minRows={2}
            maxLength={4000}
            value={values.purpose}
            onChange={(event) => set({ purpose: event.currentTarget.value })}
          />
          {create.error && <Problem error={create.error} />}
          <Group>
            <Button type="submit" loading={create.isPending}>
              {t('inspectionPlans:team.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
