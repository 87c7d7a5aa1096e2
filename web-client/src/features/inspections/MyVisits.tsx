import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { useSession } from '@/lib/auth/session';
import { fieldStore } from '@/lib/offline/fieldStore';
import { startFieldWorker } from '@/lib/offline/fieldWorker';
import { formatDate } from '@/lib/format/dates';
import { myVisitsQuery, readInspection } from './inspectionQueries';
import { useOutbox } from './useOutbox';
import { newVisit, type Visit } from './visit';

const KB = 1024;

/** Today's work of an inspector: what waits, what this device holds, and what it has not sent yet. */
export function MyVisits() {
  const { t } = useTranslation('inspections');
  const { session } = useSession();
  const { visits, flush, reload } = useOutbox();
  const list = useQuery(myVisitsQuery);
  const [busy, setBusy] = useState(false);
  const [opensOffline, setOpensOffline] = useState(false);
  useEffect(() => {
    let here = true;
    void startFieldWorker().then((ready) => here && setOpensOffline(ready));
    return () => {
      here = false;
    };
  }, []);
  useEffect(() => {
    if (session) void fieldStore.keepSession(session);
  }, [session]);
  const userId = session?.user.id ?? '';
  const kept = new Map(visits.map((visit) => [visit.id, visit]));
  const rows = [
    ...(list.data ?? []).map((row) => ({
      id: row.id,
      name: row.subjectName,
      on: row.scheduledOn,
      kind: row.kind,
    })),
    ...visits
      .filter((visit) => !list.data?.some((row) => row.id === visit.id))
      .map(({ id, inspection }) => ({
        id,
        name: inspection.subjectName,
        on: inspection.scheduledOn,
        kind: inspection.kind,
      })),
  ];

  async function prepare() {
    setBusy(true);
    try {
      await navigator.storage?.persist?.();
      for (const row of list.data ?? [])
        if (!(await fieldStore.visit<Visit>(userId, row.id)))
          await fieldStore.save(userId, row.id, newVisit(await readInspection(row.id)));
      setOpensOffline(await startFieldWorker());
      say(t('prepared', { count: list.data?.length ?? 0 }));
    } finally {
      setBusy(false);
      reload();
    }
  }

  const queued = visits.filter((visit) => visit.state !== 'draft');
  return (
    <section aria-labelledby="my-visits">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="my-visits">
          {t('mineTitle')}
        </Title>
        <Button variant="default" loading={busy} disabled={!list.data?.length} onClick={() => void prepare()}>
          {t('prepare')}
        </Button>
      </Group>
      {rows.length === 0 ? (
        <Text c="dimmed">{t('mineNone')}</Text>
      ) : (
        <ul className="visit-cards">
          {rows.map((row) => {
            const here = kept.get(row.id);
            const size = here?.photos.reduce((sum, photo) => sum + (photo.sent ? 0 : photo.size), 0) ?? 0;
            return (
              <li key={row.id}>
                <Stack gap={4}>
                  <LinkAnchor to="/quan-tri/kiem-tra/$id/phieu" params={{ id: row.id }} fw={600}>
                    {row.name}
                  </LinkAnchor>
                  <Text size="sm">{[formatDate(row.on), t(`kind.${row.kind}`)].join(' · ')}</Text>
                  {here && (
                    <Text
                      size="sm"
                      c={here.state === 'refused' || here.state === 'conflict' ? 'var(--bad)' : 'dimmed'}
                    >
                      {[
                        t(`queue.${here.state}`),
                        here.photos.length > 0 &&
                          t('queue.size', { count: here.photos.length, size: Math.ceil(size / KB) }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </Text>
                  )}
                </Stack>
                <LinkButton to="/quan-tri/kiem-tra/$id/phieu" params={{ id: row.id }} size="md">
                  {t('open')}
                </LinkButton>
              </li>
            );
          })}
        </ul>
      )}
      {queued.length > 0 && (
        <Group my="sm">
          <Text role="status">
            {t('queue.title')}: {queued.length}
          </Text>
          <Button variant="default" onClick={() => void flush()}>
            {t('queue.send')}
          </Button>
        </Group>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        {[t(opensOffline ? 'opensOffline' : 'opensOnline'), t('storage')].join(' ')}
      </Text>
    </section>
  );
}
