import '@/lib/i18n/cases';
import { Button, Group, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { BackgroundJob, JobRun } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { jobsQuery } from './jobQueries';

/** What runs by the clock, and how it went. */
export function JobsPage() {
  const { t } = useTranslation('jobs');
  const list = useQuery(jobsQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('intro')}
      </Text>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : (
        list.data.map((job) => <Job key={job.name} job={job} />)
      )}
    </>
  );
}

function Job({ job }: { job: BackgroundJob }) {
  const { t, i18n } = useTranslation('jobs');
  const queries = useQueryClient();
  const run = useMutation({
    mutationFn: () => api.POST('/api/v1/jobs/{name}/runs', { params: { path: { name: job.name } } }),
    onSuccess: () => say(t('asked')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
  const name = useWord('job', job.name);
  return (
    <section aria-label={name}>
      <Group justify="space-between" mt="lg" mb="xs">
        <div>
          <Title order={2} size="h4">
            {name}
          </Title>
          <Text size="sm" c="dimmed">
            {t('next', { time: formatTime(job.nextAt, i18n.language) })}
          </Text>
        </div>
        <Button
          variant="default"
          loading={run.isPending}
          aria-label={t('runOf', { name })}
          onClick={() => run.mutate()}
        >
          {t('run')}
        </Button>
      </Group>
      {run.error && <Problem error={run.error} />}
      {job.runs.length === 0 ? <Text size="sm">{t('none')}</Text> : <Runs name={name} runs={job.runs} />}
    </section>
  );
}

/** A word of an open list; one that is newer than this page shows its own name. */
function useWord(list: 'job' | 'result' | 'status', value: string) {
  const { t, i18n } = useTranslation('jobs');
  const key = `jobs:${list}.${value}`;
  return i18n.exists(key) ? t(key as 'status.failed') : value;
}

function Runs({ name, runs }: { name: string; runs: JobRun[] }) {
  const { t, i18n } = useTranslation('jobs');
  const time = (instant: string | null) => formatTime(instant, i18n.language);
  const span = (run: JobRun) => [time(run.startedAt), time(run.finishedAt)].filter(Boolean).join(' – ');
  const by = (run: JobRun) => run.requestedByName ?? t('schedule');
  const outcome = (run: JobRun) => (
    <>
      <Outcome run={run} />
      {run.error && <span className="quiet">{run.error}</span>}
    </>
  );
  return (
    <DataTable
      label={t('runs', { name })}
      rows={runs}
      idOf={(run) => run.id}
      nameOf={(run) => time(run.scheduledFor)}
      minWidth={860}
      columns={[
        { key: 'due', header: t('column.due'), className: 'code', cell: (run) => time(run.scheduledFor) },
        { key: 'status', header: t('column.status'), className: 'read-cell', cell: outcome },
        {
          key: 'results',
          header: t('column.results'),
          className: 'read-cell',
          cell: (run) => <Done run={run} />,
        },
        { key: 'finished', header: t('column.finished'), className: 'code', cell: span },
        { key: 'by', header: t('column.by'), cell: by },
      ]}
      card={(run) => (
        <>
          <strong>{time(run.scheduledFor)}</strong>
          {outcome(run)}
          <Done run={run} />
          <span className="quiet">{by(run)}</span>
        </>
      )}
    />
  );
}

function Outcome({ run }: { run: JobRun }) {
  const word = useWord('status', run.status);
  return (
    <Text component="span" size="sm" fw={600} c={run.status === 'failed' ? 'var(--bad)' : undefined}>
      {word}
    </Text>
  );
}

function Done({ run }: { run: JobRun }) {
  const { t, i18n } = useTranslation('jobs');
  const done = run.results.filter(({ count }) => count > 0);
  const word = (name: string) =>
    i18n.exists(`jobs:result.${name}`) ? t(`result.${name}` as 'result.expired') : name;
  if (run.status !== 'succeeded') return null;
  return (
    <span>
      {done.length === 0
        ? t('nothing')
        : done.map(({ name, count }) => `${formatNumber(count, i18n.language)} ${word(name)}`).join(', ')}
    </span>
  );
}
