import '@/lib/i18n/cases';
import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import type { ImportJob } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { DropZone } from './DropZone';
import { JobStatus } from './JobStatus';
import { importsQuery } from './importQueries';

export function ImportsPage() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = useQuery(importsQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('intro')}
      </Text>
      <DropZone onSent={(id) => void navigate({ to: '/quan-tri/nhap-du-lieu/$id', params: { id } })} />
      <section aria-labelledby="earlier" className="block">
        <Title order={2} id="earlier">
          {t('earlier')}
        </Title>
        {error ? (
          <Problem error={error} onRetry={() => void refetch()} />
        ) : isPending ? (
          <RowsSkeleton rows={3} />
        ) : data.length === 0 ? (
          <Text c="dimmed">{t('nothingYet')}</Text>
        ) : (
          <Jobs jobs={data} />
        )}
      </section>
    </>
  );
}

type Job = Pick<ImportJob, 'id' | 'fileName' | 'status' | 'total' | 'errors' | 'createdAt' | 'createdBy'>;

function Jobs({ jobs }: { jobs: Job[] }) {
  const { t, i18n } = useTranslation('imports');
  const link = (job: Job) => (
    <LinkAnchor to="/quan-tri/nhap-du-lieu/$id" params={{ id: job.id }}>
      {job.fileName}
    </LinkAnchor>
  );
  return (
    <DataTable
      label={t('earlier')}
      rows={jobs}
      idOf={(job) => job.id}
      nameOf={(job) => job.fileName}
      minWidth={640}
      columns={[
        { key: 'file', header: t('column.file'), className: 'main-cell', cell: link },
        { key: 'status', header: t('column.status'), cell: (job) => <JobStatus status={job.status} /> },
        {
          key: 'rows',
          header: t('column.rows'),
          numeric: true,
          cell: (job) => formatNumber(job.total, i18n.language),
        },
        {
          key: 'when',
          header: t('column.when'),
          numeric: true,
          cell: (job) => formatTime(job.createdAt, i18n.language),
        },
        { key: 'who', header: t('column.who'), cell: (job) => job.createdBy },
      ]}
      card={(job) => (
        <>
          {link(job)}
          <div className="card-facts">
            <JobStatus status={job.status} />
            <span className="quiet">{formatTime(job.createdAt, i18n.language)}</span>
          </div>
        </>
      )}
    />
  );
}
