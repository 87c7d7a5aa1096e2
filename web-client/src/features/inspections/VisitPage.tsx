import '@/lib/i18n/cases';
import { Alert, Button, Checkbox, Fieldset, Group, Stack, Text, Title } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '@/components/ui/links';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { formatTime } from '@/lib/format/dates';
import { ConflictPart } from './ConflictPart';
import { ScanPart } from './ScanPart';
import { useVisit } from './useVisit';
import { End, Samples, Signatures } from './VisitEnd';
import { FindingFields, Item } from './VisitItem';
import { addFinding, allPass, answerTo, askedOf, settleFinding, type Change, type Visit } from './visit';

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
