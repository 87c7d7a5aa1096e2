import '@/lib/i18n/cases';
import { Alert, Button, Group, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOfMoment, MomentField, momentNow } from '@/components/ui/MomentField';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { RemotePicker, type Choice } from '@/components/ui/RemotePicker';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';
import { findSubjects, productsOfQuery } from '@/lib/query/finders';
import { LotFields } from './LotFields';
import { bodyOf, emptyLot, faultsOf } from './lots';
import { ownSubjectsQuery } from './recallQueries';
import { KINDS, TRIGGERS, type KnownRecall } from './search';

const isFuture = (instant: string) => Date.parse(instant) > Date.now();

/** Opens a recall; a violation or a product may have filled some of it in. */
export function NewRecallPage({ known }: { known: KnownRecall }) {
  const { t, i18n } = useTranslation(['recalls', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { can } = useSession();
  const officer = can('recalls.manage');
  const own = useQuery({ ...ownSubjectsQuery, enabled: !officer });
  const [picked, setPicked] = useState<Choice | null>(
    known.subject ? { value: known.subject, label: known.subjectName ?? known.subject } : null,
  );
  const only = own.data?.length === 1 ? own.data[0]! : null;
  const subject = picked?.value ?? only?.id ?? null;
  const ofSubject = useQuery(productsOfQuery(subject));
  const [lots, setLots] = useState(() =>
    known.products ? known.products.map((product, key) => emptyLot(key, { product })) : [emptyLot(0)],
  );
  const [values, setValues] = useState({
    trigger: known.trigger ?? (officer ? null : 'subject'),
    basis: known.basis ?? '',
    forced: false,
    detected: momentNow(),
  });
  const [asked, setAsked] = useState(false);
  const put = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const detectedAt = instantOfMoment(values.detected);
  const inFuture = detectedAt !== null && isFuture(detectedAt);
  const complete =
    subject !== null &&
    values.trigger !== null &&
    values.basis.trim() !== '' &&
    detectedAt !== null &&
    !inFuture &&
    lots.every((lot) => faultsOf(lot, i18n.language).size === 0);
  const open = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/recalls', {
          body: {
            id: null,
            subjectId: subject!,
            lots: lots.map((lot) => bodyOf(lot, i18n.language)),
            trigger: values.trigger!,
            basis: values.basis,
            forced: values.forced,
            detectedAt: detectedAt!,
          },
        }),
      ),
    onSuccess: async ({ id }) => {
      say(t('recalls:opened'));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      await navigate({ to: '/quan-tri/thu-hoi-san-pham/$id', params: { id } });
    },
  });
  const missing = (given: boolean) => asked && !given && t('common:form.missing');
  const choose = (choice: Choice | null) => {
    setPicked(choice);
    setLots([emptyLot(0)]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (complete) open.mutate();
  };
  return (
    <>
      <PageHeader
        title={t('recalls:new')}
        crumbs={[{ label: t('recalls:title'), to: '/quan-tri/thu-hoi-san-pham' }]}
      />
      <Text maw="75ch" mb="md">
        {t(officer ? 'recalls:leadOfficer' : 'recalls:leadSubject')}
      </Text>
      <form onSubmit={submit} noValidate>
        <Stack maw="75ch">
          {officer ? (
            <RemotePicker
              label={t('recalls:field.subject')}
              withAsterisk
              source="subjects"
              load={findSubjects}
              value={subject}
              chosen={picked}
              error={missing(subject !== null)}
              onPick={choose}
            />
          ) : (
            <Select
              label={t('recalls:field.subject')}
              withAsterisk
              allowDeselect={false}
              data={(own.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              value={subject}
              error={missing(subject !== null)}
              onChange={(value) => choose(value ? { value, label: value } : null)}
            />
          )}
          <Select
            label={t('recalls:field.trigger')}
            withAsterisk
            allowDeselect={false}
            data={TRIGGERS.map((value) => ({ value, label: t(`recalls:trigger.${value}`) }))}
            value={values.trigger}
            error={missing(values.trigger !== null)}
            onChange={(trigger) => put({ trigger: TRIGGERS.find((one) => one === trigger) ?? null })}
          />
          <Textarea
            label={t('recalls:field.basis')}
            description={t('recalls:field.basisHint')}
            withAsterisk
            autosize
            minRows={3}
            maxLength={4000}
            value={values.basis}
            error={missing(values.basis.trim() !== '')}
            onChange={(event) => put({ basis: event.currentTarget.value })}
          />
          {officer && (
            <Radio.Group
              label={t('recalls:field.kind')}
              withAsterisk
              value={values.forced ? 'forced' : 'voluntary'}
              onChange={(kind) => put({ forced: kind === 'forced' })}
            >
              <Stack gap="xs" mt="xs">
                {[...KINDS].reverse().map((kind) => (
                  <Radio
                    key={kind}
                    value={kind}
                    label={t(`recalls:kind.${kind}`)}
                    description={t(`recalls:kindHint.${kind}`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
          )}
          <MomentField
            label={t('recalls:field.detectedAt')}
            value={values.detected}
            asked={asked}
            onChange={(detected) => put({ detected })}
          />
          {inFuture ? (
            <Text c="var(--bad)" size="sm" role="alert">
              {t('recalls:future')}
            </Text>
          ) : (
            <Text size="sm" className="quiet">
              {t('recalls:clocksHint')}
            </Text>
          )}
          {subject && ofSubject.data?.length === 0 && (
            <Alert variant="outline" color="red">
              {t('recalls:noProducts')}
            </Alert>
          )}
          <LotFields
            lots={lots}
            products={(ofSubject.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            asked={asked}
            onChange={setLots}
          />
          {asked && !complete && (
            <Text role="alert" c="var(--bad)">
              {t('recalls:incomplete')}
            </Text>
          )}
          {open.error && <Problem error={open.error} />}
          <Group>
            <Button type="submit" loading={open.isPending}>
              {t('recalls:new')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
