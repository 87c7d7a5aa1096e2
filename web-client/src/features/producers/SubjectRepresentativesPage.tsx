import '@/lib/i18n/representation';
import { Button, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { DataTable } from '@/components/ui/DataTable';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { MadeCode, Representative, RepresentativeCode } from '@/lib/api/types';
import { formatDate, formatTime } from '@/lib/format/dates';
import { CodeLetter } from './CodeLetter';
import { codesQuery, representativesQuery } from './producerQueries';

/** Who represents a subject, and the codes by which somebody may. */
export function SubjectRepresentativesPage({ id }: { id: string }) {
  const { t } = useTranslation(['producers', 'subjects']);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['subjects', 'one', id, 'head'],
    queryFn: () => dataOf(api.GET('/api/v1/subjects/{id}', { params: { path: { id } } })),
  });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  return (
    <>
      <PageHeader
        title={t('producers:office.title')}
        crumbs={[
          { label: t('subjects:title'), to: '/quan-tri/chu-the' },
          { label: data.name, to: '/quan-tri/chu-the/$id', params: { id } },
        ]}
      />
      <Text c="dimmed" maw="75ch" mb="md" className="no-print">
        {t('producers:office.intro')}
      </Text>
      <div className="record">
        <section aria-labelledby="codes" className="sheet record-wide">
          <Title order={2} id="codes" className="no-print">
            {t('producers:office.codes')}
          </Title>
          <Codes id={id} name={data.name} hasTaxCode={data.taxCode !== null} />
        </section>
        <section aria-labelledby="people" className="sheet record-wide no-print">
          <Title order={2} id="people">
            {t('producers:office.people')}
          </Title>
          <People id={id} />
        </section>
      </div>
    </>
  );
}

function Codes({ id, name, hasTaxCode }: { id: string; name: string; hasTaxCode: boolean }) {
  const { t } = useTranslation('producers');
  const queries = useQueryClient();
  const [made, setMade] = useState<MadeCode>();
  const list = useQuery(codesQuery(id));
  const refresh = () => queries.invalidateQueries({ queryKey: codesQuery(id).queryKey });
  const make = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/v1/subjects/{id}/representative-codes', { params: { path: { id } } })),
    onSuccess: async (code) => {
      setMade(code);
      await refresh();
    },
  });
  if (made) return <CodeLetter name={name} code={made} onDone={() => setMade(undefined)} />;
  return (
    <div className="no-print">
      <Text size="sm" maw="75ch" mb="sm">
        {hasTaxCode ? t('office.codesIntro') : t('office.noTaxCode')}
      </Text>
      {make.error && <Problem error={make.error} />}
      {hasTaxCode && (
        <Button mb="md" loading={make.isPending} onClick={() => make.mutate()}>
          {t('office.make')}
        </Button>
      )}
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton rows={2} />
      ) : list.data.length === 0 ? (
        <Text c="dimmed">{t('office.noCodes')}</Text>
      ) : (
        <CodeRows id={id} rows={list.data} onChanged={refresh} />
      )}
    </div>
  );
}

function CodeRows({
  id,
  rows,
  onChanged,
}: {
  id: string;
  rows: RepresentativeCode[];
  onChanged: () => Promise<void>;
}) {
  const { t, i18n } = useTranslation('producers');
  const [asked, setAsked] = useState<RepresentativeCode>();
  const time = (instant: string | null) => formatTime(instant, i18n.language);
  const state = (row: RepresentativeCode) =>
    row.usable
      ? t('office.usable')
      : row.usedAt
        ? t('office.used')
        : row.revokedAt
          ? t('office.revoked')
          : t('office.expired');
  const revoke = useMutation({
    mutationFn: (codeId: string) =>
      api.DELETE('/api/v1/subjects/{id}/representative-codes/{codeId}', {
        params: { path: { id, codeId } },
      }),
    onSuccess: async () => {
      setAsked(undefined);
      say(t('office.revokeDone'));
      await onChanged();
    },
  });
  const act = (row: RepresentativeCode) =>
    row.usable && (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('office.revokeOf', { time: time(row.madeAt) })}
        onClick={() => setAsked(row)}
      >
        {t('office.revoke')}
      </Button>
    );
  return (
    <>
      <DataTable
        label={t('office.codes')}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => time(row.madeAt)}
        minWidth={560}
        columns={[
          { key: 'madeAt', header: t('office.madeAt'), cell: (row) => time(row.madeAt) },
          { key: 'madeBy', header: t('office.madeBy'), cell: (row) => row.madeBy ?? '' },
          { key: 'expiresAt', header: t('office.expiresAt'), cell: (row) => time(row.expiresAt) },
          { key: 'state', header: t('office.codeState'), cell: state },
          { key: 'act', header: t('office.revoke'), screenOnly: true, cell: act },
        ]}
        card={(row) => (
          <>
            <strong>{state(row)}</strong>
            <span className="quiet">{[time(row.madeAt), row.madeBy].filter(Boolean).join(' · ')}</span>
            <div>{act(row)}</div>
          </>
        )}
      />
      {asked && (
        <ConfirmDialog
          title={t('office.revokeTitle')}
          texts={[t('office.revokeText')]}
          confirmLabel={t('office.revoke')}
          pending={revoke.isPending}
          error={revoke.error}
          onConfirm={() => revoke.mutate(asked.id)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

function People({ id }: { id: string }) {
  const { t } = useTranslation('producers');
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Representative>();
  const list = useQuery(representativesQuery(id));
  const end = useMutation({
    mutationFn: (assignmentId: string) =>
      api.DELETE('/api/v1/subjects/{id}/representatives/{assignmentId}', {
        params: { path: { id, assignmentId } },
      }),
    onSuccess: async () => {
      setAsked(undefined);
      say(t('office.ended'));
      await queries.invalidateQueries({ queryKey: representativesQuery(id).queryKey });
    },
  });
  if (list.error) return <Problem error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <RowsSkeleton rows={2} />;
  if (list.data.length === 0) return <Text c="dimmed">{t('office.noPeople')}</Text>;
  const state = (row: Representative) =>
    !row.isCurrent
      ? t('office.over')
      : row.status === 'invited'
        ? t('office.invited')
        : row.status === 'disabled'
          ? t('office.disabled')
          : t('office.current');
  const since = (row: Representative) =>
    [formatDate(row.validFrom), row.validTo && t('office.until', { date: formatDate(row.validTo) })]
      .filter(Boolean)
      .join(' ');
  const act = (row: Representative) =>
    row.isCurrent && (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('office.endOf', { name: row.displayName })}
        onClick={() => setAsked(row)}
      >
        {t('office.end')}
      </Button>
    );
  return (
    <>
      <DataTable
        label={t('office.people')}
        rows={list.data}
        idOf={(row) => row.assignmentId}
        nameOf={(row) => row.displayName}
        minWidth={560}
        columns={[
          {
            key: 'name',
            header: t('office.name'),
            className: 'main-cell',
            cell: (row) => row.displayName,
          },
          { key: 'email', header: t('office.email'), className: 'messages-cell', cell: (row) => row.email },
          { key: 'since', header: t('office.since'), cell: since },
          { key: 'state', header: t('office.state'), cell: state },
          { key: 'act', header: t('office.end'), screenOnly: true, cell: act },
        ]}
        card={(row) => (
          <>
            <strong>{row.displayName}</strong>
            <span className="quiet">{row.email}</span>
            <Text size="sm">{[state(row), since(row)].join(' · ')}</Text>
            <div>{act(row)}</div>
          </>
        )}
      />
      {asked && (
        <ConfirmDialog
          title={t('office.endTitle', { name: asked.displayName })}
          texts={[t('office.endText')]}
          confirmLabel={t('office.end')}
          pending={end.isPending}
          error={end.error}
          onConfirm={() => end.mutate(asked.assignmentId)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
