import '@/lib/i18n/cases';
import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkButton } from '@/components/ui/links';
import type { ImportJob } from '@/lib/api/types';
import { formatNumber } from '@/lib/format/numbers';
import { ColumnMapping } from './ColumnMapping';
import { CommitBar } from './CommitBar';
import { ImportRows } from './ImportRows';
import { JobStatus } from './JobStatus';
import { importQuery, isBusy } from './importQueries';
import { Tally } from './Tally';
import type { ReviewSearch } from './search';

interface Props {
  id: string;
  search: ReviewSearch;
  onSearch: (search: ReviewSearch) => void;
}

export function ReviewPage({ id, search, onSearch }: Props) {
  const { t } = useTranslation('imports');
  const { data: job, error, refetch } = useQuery(importQuery(id));
  return (
    <>
      <PageHeader
        title={job?.fileName ?? t('title')}
        crumbs={[{ label: t('title'), to: '/quan-tri/nhap-du-lieu' }]}
        marks={job && <JobStatus status={job.status} />}
        actions={
          job && !isBusy(job) ? (
            <Button component="a" variant="default" href={`/api/v1/imports/${id}/report.xlsx`} download>
              {t('commit.report')}
            </Button>
          ) : undefined
        }
      />
      {error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : job ? (
        <Loaded job={job} search={search} onSearch={onSearch} />
      ) : (
        <RowsSkeleton />
      )}
    </>
  );
}

function Loaded({ job, search, onSearch }: { job: ImportJob } & Omit<Props, 'id'>) {
  return (
    <Stack gap="md">
      <Outcome job={job} />
      {isBusy(job) && <LiveProgress job={job} />}
      {job.status === 'review' && (
        <div className="commit-bar no-print">
          <Tally job={job} />
          <CommitBar job={job} />
        </div>
      )}
      {!isBusy(job) && job.status !== 'failed' && (
        <>
          <ColumnMapping key={job.version} job={job} editable={job.status === 'review'} />
          <ImportRows job={job} search={search} onSearch={onSearch} />
        </>
      )}
    </Stack>
  );
}

function LiveProgress({ job }: { job: ImportJob }) {
  const { t, i18n } = useTranslation('imports');
  const percent = Math.round(job.progress);
  useEffect(() => {
    document.title = `${percent} % – ${job.fileName}`;
  }, [percent, job.fileName]);
  return (
    <div className="sheet">
      <Progress value={percent} size="lg" aria-label={t('progress')} />
      <Group justify="space-between" mt="xs">
        <Text size="sm" role="status">
          {t('progressText', { percent, rows: formatNumber(job.total, i18n.language) })}
        </Text>
        <CommitBar job={job} onlyCancel />
      </Group>
    </div>
  );
}

function Outcome({ job }: { job: ImportJob }) {
  const { t } = useTranslation('imports');
  if (job.status === 'committed')
    return (
      <Alert variant="outline" color="leaf" role="status">
        <Group justify="space-between">
          <span>{t('commit.done')}</span>
          <LinkButton to="/quan-tri/san-pham" size="xs">
            {t('commit.toProducts')}
          </LinkButton>
        </Group>
      </Alert>
    );
  if (job.status === 'cancelled')
    return (
      <Alert variant="outline" color="gray" role="status">
        {t('commit.cancelled')}
      </Alert>
    );
  if (job.status === 'failed')
    return (
      <Alert variant="outline" color="red" role="alert" title={t('commit.failed')}>
        {job.error?.text}
      </Alert>
    );
  return null;
}
