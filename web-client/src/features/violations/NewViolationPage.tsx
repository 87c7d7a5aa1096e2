import '@/lib/i18n/cases';
import { Button, Group, MultiSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { RemotePicker, type Choice } from '@/components/ui/RemotePicker';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';
import { parseTypedDate, today } from '@/lib/format/dates';
import { orNull } from '@/lib/forms/values';
import { findSubjects, productsOfQuery } from '@/lib/query/finders';
import { agenciesQuery } from '@/lib/query/vocabularies';
import { SOURCES, type KnownViolation } from './search';
import { kindsQuery } from './violationQueries';

/** Records a violation; what led to it may have filled some of it in. */
export function NewViolationPage({ known }: { known: KnownViolation }) {
  const { t, i18n } = useTranslation(['violations', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { session } = useSession();
  const kinds = useQuery(kindsQuery);
  const agencies = useQuery(agenciesQuery({}));
  const [subject, setSubject] = useState<Choice | null>(
    known.subject ? { value: known.subject, label: known.subjectName ?? known.subject } : null,
  );
  const [products, setProducts] = useState<string[]>(known.product ? [known.product] : []);
  const [values, setValues] = useState({
    kind: known.kind ?? '',
    act: known.act ?? '',
    place: '',
    detectedOn: today(),
    source: known.source ?? 'market-check',
    minutesNumber: '',
    minutesOn: '',
    agency: null as string | null,
  });
  const [asked, setAsked] = useState(false);
  const put = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const ofSubject = useQuery(productsOfQuery(subject?.value ?? null));
  const complete =
    subject !== null &&
    values.kind !== '' &&
    values.act.trim() !== '' &&
    parseTypedDate(values.detectedOn) !== null &&
    (values.minutesNumber.trim() === '') === (values.minutesOn === '');
  const record = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/violations', {
          body: {
            subjectId: subject!.value,
            productIds: products,
            kind: values.kind,
            act: values.act,
            place: orNull(values.place),
            detectedOn: values.detectedOn,
            source: values.source,
            sourceId: known.sourceId && values.source === known.source ? known.sourceId : null,
            minutesNumber: orNull(values.minutesNumber),
            minutesOn: orNull(values.minutesOn),
            agencyId: values.agency,
          },
        }),
      ),
    onSuccess: async ({ id }) => {
      say(t('violations:done'));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      await navigate({ to: '/quan-tri/vi-pham/$id', params: { id } });
    },
  });
  const missing = (given: boolean) => asked && !given && t('common:form.missing');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (complete) record.mutate();
  };
  return (
    <>
      <PageHeader
        title={t('violations:new')}
        crumbs={[{ label: t('violations:title'), to: '/quan-tri/vi-pham' }]}
      />
      <form onSubmit={submit} noValidate>
        <Stack maw="75ch">
          <RemotePicker
            label={t('violations:field.subject')}
            withAsterisk
            source="subjects"
            load={findSubjects}
            value={subject?.value ?? null}
            chosen={subject}
            error={missing(subject !== null)}
            onPick={(choice) => {
              setSubject(choice);
              setProducts([]);
            }}
          />
          {subject && (
            <MultiSelect
              label={t('violations:field.products')}
              data={(ofSubject.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              value={products}
              onChange={setProducts}
            />
          )}
          <Select
            label={t('violations:field.kind')}
            description={t('violations:field.kindHint')}
            withAsterisk
            searchable
            filter={foldedFilter}
            nothingFoundMessage={t('common:form.noMatch')}
            data={(kinds.data ?? []).map((kind) => ({
              value: kind.code,
              label: i18n.language === 'en' ? kind.nameEn : kind.name,
            }))}
            value={values.kind || null}
            error={missing(values.kind !== '')}
            onChange={(kind) => put({ kind: kind ?? '' })}
          />
          <Textarea
            label={t('violations:field.act')}
            withAsterisk
            autosize
            minRows={3}
            maxLength={4000}
            value={values.act}
            error={missing(values.act.trim() !== '')}
            onChange={(event) => put({ act: event.currentTarget.value })}
          />
          <TextInput
            label={t('violations:field.place')}
            maxLength={300}
            value={values.place}
            onChange={(event) => put({ place: event.currentTarget.value })}
          />
          <DateField
            label={t('violations:field.detectedOn')}
            withAsterisk
            value={values.detectedOn}
            error={missing(parseTypedDate(values.detectedOn) !== null)}
            onChange={(detectedOn) => put({ detectedOn })}
          />
          <Select
            label={t('violations:field.source')}
            withAsterisk
            allowDeselect={false}
            data={SOURCES.map((value) => ({ value, label: t(`violations:source.${value}`) }))}
            value={values.source}
            onChange={(source) => put({ source: SOURCES.find((one) => one === source) ?? 'market-check' })}
          />
          <TextInput
            label={t('violations:field.minutesNumber')}
            description={t('violations:minutesHint')}
            maxLength={60}
            value={values.minutesNumber}
            error={missing(values.minutesOn === '' || values.minutesNumber.trim() !== '')}
            onChange={(event) => put({ minutesNumber: event.currentTarget.value })}
          />
          <DateField
            label={t('violations:field.minutesOn')}
            value={values.minutesOn}
            error={missing(values.minutesNumber.trim() === '' || values.minutesOn !== '')}
            onChange={(minutesOn) => put({ minutesOn })}
          />
          {session && !session.agency && (
            <Select
              label={t('violations:field.agency')}
              searchable
              filter={foldedFilter}
              nothingFoundMessage={t('common:form.noMatch')}
              data={(agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              value={values.agency}
              onChange={(agency) => put({ agency })}
            />
          )}
          {record.error && <Problem error={record.error} />}
          <Group>
            <Button type="submit" loading={record.isPending}>
              {t('violations:new')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
