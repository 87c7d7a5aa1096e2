import {
  Alert,
  Button,
  Checkbox,
  Fieldset,
  Group,
  Radio,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uuid7 } from '@/lib/offline/uuid7';
import { SignaturePad } from './SignaturePad';
import { missingOf, type Change, type Party, type Result, type Visit, type VisitSample } from './visit';

const RESULTS: Result[] = ['pass', 'pass-with-remedies', 'fail'];
const SAMPLE_FIELDS = ['name', 'lot', 'quantity', 'seal', 'laboratory', 'tests'] as const;
const SAMPLE_NEEDS = ['name', 'quantity', 'seal'];

/** Samples taken at a visit, each under its seal. */
export function Samples({ visit, change }: { visit: Visit; change: Change }) {
  const { t } = useTranslation('inspections');
  const put = (id: string, next: Partial<VisitSample>) =>
    change((v) => ({ ...v, samples: v.samples.map((one) => (one.id === id ? { ...one, ...next } : one)) }));
  return (
    <section aria-label={t('sample.title')}>
      <Title order={2} size="h4" mb="xs">
        {t('sample.title')}
      </Title>
      <Stack>
        {visit.samples.map((sample) => (
          <Fieldset key={sample.id} legend={sample.name || t('sample.add')}>
            <Stack gap="xs">
              {SAMPLE_FIELDS.map((field) => (
                <TextInput
                  key={field}
                  label={t(`sample.${field}`)}
                  withAsterisk={SAMPLE_NEEDS.includes(field)}
                  maxLength={300}
                  {...(field === 'quantity' ? { description: t('sample.quantityHint') } : {})}
                  value={sample[field]}
                  onChange={(event) => put(sample.id, { [field]: event.currentTarget.value })}
                />
              ))}
              <Checkbox
                label={t('sample.kept')}
                checked={sample.keptAtSubject}
                onChange={(event) => put(sample.id, { keptAtSubject: event.currentTarget.checked })}
              />
              <Group>
                <Button
                  variant="subtle"
                  size="compact-md"
                  onClick={() =>
                    change((v) => ({ ...v, samples: v.samples.filter((one) => one.id !== sample.id) }))
                  }
                >
                  {t('sample.remove')}
                </Button>
              </Group>
            </Stack>
          </Fieldset>
        ))}
        <Group>
          <Button
            variant="default"
            onClick={() =>
              change((v) => ({
                ...v,
                samples: [
                  ...v.samples,
                  {
                    id: uuid7(),
                    productId: v.inspection.products[0]?.productId ?? null,
                    name: v.inspection.products[0]?.name ?? '',
                    lot: '',
                    quantity: '',
                    seal: '',
                    laboratory: '',
                    tests: '',
                    keptAtSubject: false,
                    takenAt: new Date().toISOString(),
                  },
                ],
              }))
            }
          >
            {t('sample.add')}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}

/** The subject's opinion, and who signs. */
export function Signatures({ visit, change }: { visit: Visit; change: Change }) {
  const { t } = useTranslation('inspections');
  const subject = visit.signatures.find((one) => one.party === 'subject');
  const [refuses, setRefuses] = useState(Boolean(subject?.refusal));
  return (
    <section aria-label={t('sign.title')}>
      <Title order={2} size="h4" mb="xs">
        {t('sign.title')}
      </Title>
      <Stack>
        <Textarea
          label={t('sign.opinion')}
          autosize
          minRows={2}
          maxLength={4000}
          value={visit.opinion}
          onChange={(event) => {
            const opinion = event.currentTarget.value;
            change((v) => ({ ...v, opinion }));
          }}
        />
        <Signature visit={visit} change={change} party="team" />
        <Checkbox
          label={t('sign.refuses')}
          checked={refuses}
          onChange={(event) => {
            setRefuses(event.currentTarget.checked);
            change((v) => ({ ...v, signatures: v.signatures.filter((one) => one.party !== 'subject') }));
          }}
        />
        <Signature visit={visit} change={change} party="subject" refuses={refuses} />
        {refuses && <Signature visit={visit} change={change} party="witness" />}
      </Stack>
    </section>
  );
}

function Signature({
  visit,
  change,
  party,
  refuses = false,
}: {
  visit: Visit;
  change: Change;
  party: Party;
  refuses?: boolean;
}) {
  const { t } = useTranslation('inspections');
  const leader = visit.inspection.members.find((one) => one.leads)?.name ?? '';
  const present = visit.signatures.find((one) => one.party === party) ?? {
    id: '',
    party,
    name: party === 'team' ? leader : '',
    title: '',
    refusal: '',
    drawing: '',
    at: '',
  };
  const put = (next: Partial<typeof present>) =>
    change((v) => ({
      ...v,
      signatures: [
        ...v.signatures.filter((one) => one.party !== party),
        { ...present, ...next, id: uuid7(), at: new Date().toISOString() },
      ],
    }));
  return (
    <Fieldset legend={t(`sign.${party}`)}>
      <Stack gap="xs">
        <Group grow align="flex-start">
          <TextInput
            label={t('sign.name')}
            withAsterisk
            maxLength={300}
            value={present.name}
            onChange={(event) => put({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t('sign.role')}
            maxLength={300}
            value={present.title}
            onChange={(event) => put({ title: event.currentTarget.value })}
          />
        </Group>
        {refuses ? (
          <Textarea
            label={t('sign.refusal')}
            withAsterisk
            autosize
            minRows={2}
            value={present.refusal}
            onChange={(event) => put({ refusal: event.currentTarget.value })}
          />
        ) : (
          <SignaturePad
            label={t(`sign.${party}`)}
            drawing={present.drawing}
            onDraw={(drawing) => put({ drawing })}
          />
        )}
      </Stack>
    </Fieldset>
  );
}

/** What it comes to; only who leads concludes. */
export function End({
  visit,
  change,
  busy,
  online,
  submit,
}: {
  visit: Visit;
  change: Change;
  busy: boolean;
  online: boolean;
  submit: (prepare?: (visit: Visit) => Visit) => Promise<void>;
}) {
  const { t, i18n } = useTranslation('inspections');
  const [asked, setAsked] = useState(false);
  const missing = missingOf(visit);
  const leads = visit.inspection.led;
  return (
    <section aria-label={t('end.title')}>
      <Title order={2} size="h4" mb="xs">
        {t('end.title')}
      </Title>
      <Stack>
        {leads ? (
          <>
            <Radio.Group
              label={t('column.result')}
              withAsterisk
              value={visit.result}
              onChange={(value) => change((v) => ({ ...v, result: value as Result }))}
            >
              <Group mt="xs">
                {RESULTS.map((value) => (
                  <Radio key={value} value={value} label={t(`result.${value}`)} />
                ))}
              </Group>
            </Radio.Group>
            <Textarea
              label={t('end.text')}
              withAsterisk
              autosize
              minRows={2}
              maxLength={4000}
              value={visit.text}
              onChange={(event) => {
                const text = event.currentTarget.value;
                change((v) => ({ ...v, text }));
              }}
            />
            <TextInput
              label={t('end.number')}
              maw={240}
              maxLength={300}
              value={visit.minutesNumber}
              onChange={(event) => {
                const minutesNumber = event.currentTarget.value;
                change((v) => ({ ...v, minutesNumber }));
              }}
            />
            {asked && missing.length > 0 && (
              <Alert color="red" role="alert" title={t('missing.title')}>
                <ul>
                  {missing.map((one) => {
                    const item =
                      'item' in one ? (i18n.language === 'en' ? one.item.questionEn : one.item.question) : '';
                    const text =
                      one.kind === 'answers'
                        ? t('missing.answers', { count: one.count })
                        : one.kind === 'finding' || one.kind === 'photo'
                          ? t(`missing.${one.kind}`, { question: item })
                          : t(`missing.${one.kind}`);
                    return <li key={text}>{text}</li>;
                  })}
                </ul>
              </Alert>
            )}
          </>
        ) : (
          <Text>{t('end.memberHint')}</Text>
        )}
        {visit.state === 'queued' && <Alert role="status">{t('end.queued')}</Alert>}
        {!online && visit.state !== 'queued' && <Text c="dimmed">{t('queue.waiting')}</Text>}
        <Group>
          <Button
            size="md"
            loading={busy}
            onClick={() => {
              setAsked(true);
              if (leads && missing.length > 0) return;
              void submit((v) =>
                leads ? { ...v, concludedAt: v.concludedAt ?? new Date().toISOString() } : v,
              );
            }}
          >
            {leads ? t('end.send') : t('end.sendMember')}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
