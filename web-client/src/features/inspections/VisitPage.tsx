import '@/lib/i18n/cases';
import {
  Alert,
  Button,
  Checkbox,
  Fieldset,
  Group,
  NumberInput,
  Radio,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { LinkAnchor } from '@/components/ui/links';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { formatTime } from '@/lib/format/dates';
import { uuid7 } from '@/lib/offline/uuid7';
import { ConflictPart } from './ConflictPart';
import { PhotoPart } from './PhotoPart';
import { ScanPart } from './ScanPart';
import { SignaturePad } from './SignaturePad';
import { useVisit } from './useVisit';
import {
  addFinding,
  allPass,
  answer,
  answerTo,
  askedOf,
  findingOf,
  machineVerdict,
  missingOf,
  settleFinding,
  type Asked,
  type Party,
  type Result,
  type Verdict,
  type Visit,
  type VisitFinding,
  type VisitSample,
} from './visit';

const VERDICTS: Verdict[] = ['pass', 'fail', 'not-applicable'];
const RESULTS: Result[] = ['pass', 'pass-with-remedies', 'fail'];

type Change = (act: (visit: Visit) => Visit) => void;

/** The form of a visit: filled in with or without a network, kept on the device at every stroke. */
export function VisitPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation(['inspections', 'common']);
  const { visit, error, busy, sent, change, save, submit } = useVisit(id);
  const { online } = useNetwork();
  if (sent)
    return (
      <>
        <PageHeader
          title={t('inspections:record')}
          crumbs={[{ label: t('inspections:title'), to: '/quan-tri/kiem-tra' }]}
        />
        <Alert color="green" title={t('inspections:queue.sent')} role="status">
          <Text mb="sm">{t('inspections:end.sent')}</Text>
          <LinkAnchor to="/quan-tri/kiem-tra/$id" params={{ id }}>
            {t('inspections:detail')}
          </LinkAnchor>
        </Alert>
      </>
    );
  if (error) return <Problem error={error} />;
  if (!visit) return <RowsSkeleton />;
  const { inspection } = visit;
  const asked = askedOf(inspection);
  const left = asked.filter((one) => !answerTo(visit, one)).length;
  return (
    <>
      <PageHeader
        title={inspection.subjectName}
        crumbs={[{ label: t('inspections:title'), to: '/quan-tri/kiem-tra' }]}
        marks={<Text>{t(`inspections:queue.${visit.state}`)}</Text>}
      />
      <Text size="sm" c="dimmed" mb="sm">
        {t('inspections:offlineKept')}
      </Text>
      {visit.problem && (
        <Alert color="red" role="alert" mb="sm" title={t(`inspections:queue.${visit.state}`)}>
          {visit.problem}
        </Alert>
      )}
      {visit.clockOff !== 0 && (
        <Alert color="yellow" mb="sm" role="status">
          {t('inspections:end.clock', { minutes: Math.round(Math.abs(visit.clockOff) / 60_000) })}
        </Alert>
      )}
      {(visit.conflicts.length > 0 || (visit.state === 'conflict' && visit.startedElsewhere)) && (
        <ConflictPart visit={visit} onSettle={(next) => void save(next).then(() => submit())} />
      )}
      <Start visit={visit} change={change} />
      {visit.startedAt && (
        <Stack gap="lg">
          <Text size="sm">
            {t('inspections:visit.startedAt', { time: formatTime(visit.startedAt, i18n.language) })}
          </Text>
          <ScanPart products={inspection.products} />
          <Group justify="space-between">
            <Text role="status">
              {left > 0 ? t('inspections:visit.left', { count: left }) : t('inspections:visit.done')}
            </Text>
            <Button
              variant="default"
              size="md"
              onClick={() => change((v) => asked.reduce(settleFinding, allPass(v)))}
            >
              {t('inspections:visit.allPass')}
            </Button>
          </Group>
          {inspection.checklists.map((list) => (
            <section key={list.id} aria-label={i18n.language === 'en' ? list.nameEn : list.name}>
              <Title order={2} size="h4" mb="xs">
                {i18n.language === 'en' ? list.nameEn : list.name}
              </Title>
              <Stack>
                {asked
                  .filter(({ item }) => list.items.some((one) => one.id === item.id))
                  .map((one) => (
                    <Item key={`${one.item.id}${one.productId}`} visit={visit} asked={one} change={change} />
                  ))}
              </Stack>
            </section>
          ))}
          {visit.findings
            .filter((finding) => finding.itemId === null)
            .map((finding) => (
              <Fieldset key={finding.id} legend={t('inspections:visit.finding')}>
                <FindingFields visit={visit} finding={finding} change={change} needsPhoto={false} />
              </Fieldset>
            ))}
          <Group>
            <Button variant="default" onClick={() => change((v) => addFinding(v, null))}>
              {t('inspections:visit.extra')}
            </Button>
          </Group>
          <Samples visit={visit} change={change} />
          <Signatures visit={visit} change={change} />
          <End visit={visit} change={change} busy={busy} online={online} submit={submit} />
        </Stack>
      )}
    </>
  );
}

function Start({ visit, change }: { visit: Visit; change: Change }) {
  const { t } = useTranslation('inspections');
  const [consents, setConsents] = useState(false);
  if (visit.startedAt) return null;
  const start = () => {
    const begin = (place: Visit['place']) =>
      change((v) => ({ ...v, startedAt: new Date().toISOString(), place }));
    if (!consents) begin(null);
    else
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => begin({ latitude: coords.latitude, longitude: coords.longitude }),
        () => begin(null),
        { timeout: 5000, maximumAge: 60_000 },
      );
  };
  return (
    <Stack align="flex-start">
      <Checkbox
        label={t('visit.location')}
        checked={consents}
        onChange={(event) => setConsents(event.currentTarget.checked)}
      />
      <Button size="md" onClick={start}>
        {t('visit.start')}
      </Button>
    </Stack>
  );
}

function Item({ visit, asked, change }: { visit: Visit; asked: Asked; change: Change }) {
  const { t, i18n } = useTranslation('inspections');
  const { item, productId } = asked;
  const present = answerTo(visit, asked);
  const finding = findingOf(visit, asked);
  const product =
    visit.inspection.products.length > 1 &&
    visit.inspection.products.find((one) => one.productId === productId);
  const english = i18n.language === 'en';
  const machine = machineVerdict(visit, asked, present?.number ?? null, present?.text ?? '');
  const put = (next: Parameters<typeof answer>[2]) =>
    change((v) => settleFinding(answer(v, asked, next), asked));
  const question = [english ? item.questionEn : item.question, product && product.name]
    .filter(Boolean)
    .join(' – ');
  const guidance = english ? item.guidanceEn : item.guidance;
  return (
    <Fieldset legend={question} className="visit-item">
      {guidance && (
        <Text size="sm" c="dimmed" mb="xs">
          {guidance}
        </Text>
      )}
      <Stack gap="xs">
        {item.answer === 'number' && (
          <NumberInput
            label={
              item.check === 'stars-in-force' ? t('visit.printedStars') : (item.unit ?? t('sample.value'))
            }
            value={present?.number ?? ''}
            min={0}
            decimalSeparator=","
            maw={240}
            onChange={(value) => put({ number: value === '' ? null : Number(value) })}
          />
        )}
        {(item.answer === 'text' || item.check === 'gtin-of-subject') && (
          <TextInput
            label={item.check === 'gtin-of-subject' ? t('visit.scanHint') : t('visit.note')}
            value={present?.text ?? ''}
            maxLength={2000}
            onChange={(event) => put({ text: event.currentTarget.value })}
          />
        )}
        <SegmentedControl
          aria-label={question}
          fullWidth
          value={present?.verdict ?? ''}
          data={VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))}
          onChange={(value) => put({ verdict: value as Verdict })}
        />
        {machine && (
          <Text size="sm" c={machine === 'fail' ? 'var(--bad)' : 'dimmed'}>
            {t('visit.machine', { verdict: t(`verdict.${machine}`) })}
          </Text>
        )}
        {finding && (
          <FindingFields visit={visit} finding={finding} change={change} needsPhoto={item.needsPhoto} />
        )}
      </Stack>
    </Fieldset>
  );
}

function FindingFields({
  visit,
  finding,
  change,
  needsPhoto,
}: {
  visit: Visit;
  finding: VisitFinding;
  change: Change;
  needsPhoto: boolean;
}) {
  const { t } = useTranslation('inspections');
  const put = (next: Partial<VisitFinding>) =>
    change((v) => ({
      ...v,
      findings: v.findings.map((one) => (one.id === finding.id ? { ...one, ...next } : one)),
    }));
  return (
    <Stack gap="xs">
      <Textarea
        label={t('visit.finding')}
        description={t('visit.findingHint')}
        withAsterisk
        autosize
        minRows={2}
        maxLength={4000}
        value={finding.text}
        onChange={(event) => put({ text: event.currentTarget.value })}
      />
      <PhotoPart visit={visit} findingId={finding.id} change={change} needed={needsPhoto} />
      <TextInput
        label={t('visit.measure')}
        maxLength={4000}
        value={finding.measure}
        onChange={(event) => put({ measure: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <TextInput
          label={t('visit.responsible')}
          maxLength={300}
          value={finding.responsible}
          onChange={(event) => put({ responsible: event.currentTarget.value })}
        />
        <DateField
          label={t('visit.due')}
          hint={false}
          value={finding.dueOn}
          onChange={(dueOn) => put({ dueOn })}
        />
      </Group>
    </Stack>
  );
}

function Samples({ visit, change }: { visit: Visit; change: Change }) {
  const { t } = useTranslation('inspections');
  const put = (id: string, next: Partial<VisitSample>) =>
    change((v) => ({ ...v, samples: v.samples.map((one) => (one.id === id ? { ...one, ...next } : one)) }));
  const FIELDS = ['name', 'lot', 'quantity', 'seal', 'laboratory', 'tests'] as const;
  const NEEDED = ['name', 'quantity', 'seal'];
  return (
    <section aria-label={t('sample.title')}>
      <Title order={2} size="h4" mb="xs">
        {t('sample.title')}
      </Title>
      <Stack>
        {visit.samples.map((sample) => (
          <Fieldset key={sample.id} legend={sample.name || t('sample.add')}>
            <Stack gap="xs">
              {FIELDS.map((field) => (
                <TextInput
                  key={field}
                  label={t(`sample.${field}`)}
                  withAsterisk={NEEDED.includes(field)}
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

function Signatures({ visit, change }: { visit: Visit; change: Change }) {
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

function End({
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
