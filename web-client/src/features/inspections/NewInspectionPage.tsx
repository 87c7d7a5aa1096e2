import '@/lib/i18n/cases';
import { Button, Checkbox, Group, MultiSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { InspectorPicker, type ChosenTeam } from '@/components/ui/InspectorPicker';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { RemotePicker, type Choice } from '@/components/ui/RemotePicker';
import { api, dataOf } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';
import { today } from '@/lib/format/dates';
import { uuid7 } from '@/lib/offline/uuid7';
import { findSubjects } from '@/lib/query/finders';
import { checklistsQuery, teamChoicesQuery } from './inspectionQueries';
import { KINDS, type NewInspectionSearch } from './search';

/** Sets up a visit: whom, what for, by which checklists. */
export function NewInspectionPage({
  search,
  onDone,
}: {
  search: NewInspectionSearch;
  onDone: (id: string) => void;
}) {
  const { t, i18n } = useTranslation(['inspections', 'common']);
  const [id] = useState(() => uuid7());
  const [subject, setSubject] = useState<Choice | null>(null);
  const subjectId = subject?.value ?? search.subject ?? null;
  const [products, setProducts] = useState<string[]>([]);
  const [lists, setLists] = useState<string[]>(['mark-use']);
  const [kind, setKind] = useState<(typeof KINDS)[number]>(
    search.follows ? 'follow-up' : search.target ? 'planned' : 'unannounced',
  );
  const { session } = useSession();
  const queries = useQueryClient();
  const teams = useQuery(teamChoicesQuery);
  const [team, setTeam] = useState<string | null>(search.team ?? null);
  const [people, setPeople] = useState<ChosenTeam>({
    leader: session ? { value: session.user.id, label: session.user.displayName } : null,
    members: [],
  });
  const [on, setOn] = useState(today());
  const [place, setPlace] = useState('');
  const [basis, setBasis] = useState('');
  const [asked, setAsked] = useState(false);
  const checklists = useQuery(checklistsQuery(/^\d{4}-\d\d-\d\d$/.test(on) ? on : today()));
  const known = useQuery({
    queryKey: ['subjects', subjectId, 'name'],
    queryFn: () => dataOf(api.GET('/api/v1/subjects/{id}', { params: { path: { id: subjectId ?? '' } } })),
    enabled: Boolean(search.subject) && !subject,
  });
  const found = useQuery({
    queryKey: ['products', 'of-subject', subjectId],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/api/v1/products', { params: { query: { subject: subjectId ?? '', limit: 200 } } }),
        )
      ).items,
    enabled: Boolean(subjectId),
  });
  const create = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/inspections', {
          params: { header: { 'Idempotency-Key': id } },
          body: {
            id,
            kind,
            subjectId: subjectId ?? '',
            productIds: products,
            checklists: lists,
            scheduledOn: on,
            place: place || null,
            basis: basis || null,
            complaintId: search.complaint ?? null,
            followsId: search.follows ?? null,
            agencyId: null,
            teamId: team,
            planTargetId: search.target ?? null,
            leaderId: team ? null : (people.leader?.value ?? null),
            memberIds: team ? [] : people.members.map((member) => member.value),
          },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      onDone(id);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (subjectId && lists.length > 0) create.mutate();
  };
  const english = i18n.language === 'en';
  return (
    <>
      <PageHeader
        title={t('inspections:new')}
        crumbs={[{ label: t('inspections:title'), to: '/quan-tri/kiem-tra' }]}
      />
      <form onSubmit={submit} noValidate>
        <Stack maw={640}>
          <RemotePicker
            key={known.data?.name ?? ''}
            label={t('inspections:form.subject')}
            withAsterisk
            source="subjects"
            load={findSubjects}
            value={subjectId}
            chosen={subject ?? (known.data ? { value: known.data.id, label: known.data.name } : null)}
            onPick={(choice) => {
              setSubject(choice);
              setProducts([]);
            }}
            error={asked && !subjectId && t('common:form.missing')}
          />
          <MultiSelect
            label={t('inspections:form.products')}
            data={(found.data ?? []).map((row) => ({ value: row.id, label: row.name }))}
            value={products}
            onChange={setProducts}
            searchable
            disabled={!subjectId}
            nothingFoundMessage={t('common:form.noMatch')}
            {...(subjectId ? {} : { description: t('inspections:form.pickSubject') })}
          />
          <Checkbox.Group
            label={t('inspections:form.checklists')}
            withAsterisk
            value={lists}
            onChange={setLists}
            error={asked && lists.length === 0 && t('common:form.missing')}
          >
            <Stack gap="xs" mt="xs">
              {(checklists.data ?? []).map((list) => (
                <Checkbox key={list.code} value={list.code} label={english ? list.nameEn : list.name} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Group grow align="flex-start">
            <Select
              label={t('inspections:column.kind')}
              allowDeselect={false}
              data={KINDS.map((value) => ({ value, label: t(`inspections:kind.${value}`) }))}
              value={kind}
              onChange={(value) => setKind((value ?? 'unannounced') as typeof kind)}
            />
            <DateField label={t('inspections:form.day')} hint={false} value={on} onChange={setOn} />
          </Group>
          <TextInput
            label={t('inspections:form.place')}
            maxLength={300}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
          <Textarea
            label={t('inspections:form.basis')}
            description={t('inspections:form.basisHint')}
            autosize
            maxLength={4000}
            value={basis}
            onChange={(event) => setBasis(event.currentTarget.value)}
          />
          <Select
            label={t('inspections:form.team')}
            description={t('inspections:form.teamHint')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={teams.data ?? []}
            value={team}
            onChange={setTeam}
          />
          {!team && <InspectorPicker value={people} onChange={setPeople} />}
          {create.error && <Problem error={create.error} />}
          <Group>
            <Button type="submit" loading={create.isPending}>
              {t('inspections:form.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
