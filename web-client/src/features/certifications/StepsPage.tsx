import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { StatusBadge } from '@/components/ui/StatusBadge';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { Certification, CertificationStep } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { certificationQuery } from '@/lib/query/certifications';
import { stepsQuery } from './certificationQueries';
import { bodyOf, isComplete, StepFields, type StepValues } from './StepFields';

/** What happened to a recognition after it was given; a wrong entry is struck out here, and never edited. */
export function StepsPage({ id }: { id: string }) {
  const { t } = useTranslation(['certifications', 'common']);
  const certification = useQuery(certificationQuery(id));
  const steps = useQuery(stepsQuery(id));
  const error = certification.error ?? steps.error;
  if (error) return <Problem error={error} onRetry={() => void steps.refetch()} />;
  if (!certification.data || !steps.data) return <RowsSkeleton />;
  const { certification: item, etag } = certification.data;
  return (
    <>
      <PageHeader
        title={t('certifications:steps.title')}
        crumbs={[
          { label: item.productName ?? '', to: '/quan-tri/san-pham/$id', params: { id: item.productId } },
        ]}
        marks={<StatusBadge status={item.status} />}
      />
      <Text mb="md">
        {[item.decisionNumber, formatDate(item.decisionDate), item.issuerName].filter(Boolean).join(' · ')}
      </Text>
      {steps.data.length === 0 ? (
        <Text>{t('certifications:steps.none')}</Text>
      ) : (
        <Rows item={item} etag={etag} rows={steps.data} />
      )}
    </>
  );
}

function Rows({ item, etag, rows }: { item: Certification; etag: string; rows: CertificationStep[] }) {
  const { t, i18n } = useTranslation('certifications');
  const { can } = useSession();
  const [wrong, setWrong] = useState<CertificationStep>();
  const name = (row: CertificationStep) => t(`steps.kind.${row.kind as 'suspension'}`);
  const days = (row: CertificationStep) =>
    row.until ? `${formatDate(row.on)} – ${formatDate(row.until)}` : formatDate(row.on);
  const decision = (row: CertificationStep) =>
    [row.decisionNumber, formatDate(row.decisionDate), row.agencyName].filter(Boolean).join(' · ');
  const ground = (row: CertificationStep) => (
    <>
      {row.groundCode && <strong>{i18n.language === 'en' ? row.groundNameEn : row.groundName}</strong>}
      <div>{row.ground}</div>
    </>
  );
  const state = (row: CertificationStep) =>
    row.struckOutBecause ? t('steps.struckOut', { reason: row.struckOutBecause }) : t('steps.counts');
  const act = (row: CertificationStep) =>
    can('certifications.decide') &&
    !row.struckOutBecause && (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('steps.correctOf', { step: name(row), days: days(row) })}
        onClick={() => setWrong(row)}
      >
        {t('steps.correct')}
      </Button>
    );
  return (
    <>
      <DataTable
        label={t('steps.title')}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={name}
        minWidth={820}
        columns={[
          { key: 'kind', header: t('steps.step'), className: 'main-cell', cell: name },
          { key: 'days', header: t('steps.days'), numeric: true, cell: days },
          { key: 'ground', header: t('step.ground'), className: 'messages-cell', cell: ground },
          { key: 'decision', header: t('steps.decision'), cell: decision },
          { key: 'state', header: t('steps.state'), cell: state },
          { key: 'act', header: '', screenOnly: true, cell: act },
        ]}
        card={(row) => (
          <>
            <strong>{name(row)}</strong>
            <span>{days(row)}</span>
            <div>{ground(row)}</div>
            <span className="quiet">{decision(row)}</span>
            <span className="quiet">{state(row)}</span>
            {act(row)}
          </>
        )}
      />
      {wrong && (
        <CorrectDialog
          key={wrong.id}
          item={item}
          etag={etag}
          wrong={wrong}
          onClose={() => setWrong(undefined)}
        />
      )}
    </>
  );
}

const valuesOf = (step: CertificationStep): StepValues => ({
  on: step.on,
  until: step.until ?? '',
  groundCode: step.groundCode ?? '',
  ground: step.ground ?? '',
  decisionNumber: step.decisionNumber ?? '',
  decisionDate: step.decisionDate ?? '',
  agencyId: step.agencyId ?? '',
});

/** Says why an entry was wrong, and what is right instead, if anything. */
function CorrectDialog({
  item,
  etag,
  wrong,
  onClose,
}: {
  item: Certification;
  etag: string;
  wrong: CertificationStep;
  onClose: () => void;
}) {
  const { t } = useTranslation(['certifications', 'common']);
  const queries = useQueryClient();
  const [values, setValues] = useState(() => valuesOf(wrong));
  const [nothing, setNothing] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const ready = reason.trim() !== '' && (nothing || isComplete(wrong.kind, values));
  const correct = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/certifications/{id}/steps/{stepId}/correction', {
        params: { path: { id: item.id, stepId: wrong.id }, header: { 'If-Match': etag } },
        body: { reason: reason.trim(), right: nothing ? null : bodyOf(wrong.kind, values) },
      }),
    onSuccess: async () => {
      say(t('certifications:steps.done'));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (ready) correct.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('certifications:steps.correctTitle', {
        step: t(`certifications:steps.kind.${wrong.kind as 'suspension'}`),
      })}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">{t('certifications:steps.correctText')}</Text>
          <Textarea
            data-autofocus
            label={t('certifications:steps.reason')}
            withAsterisk
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={asked && !reason.trim() && t('certifications:steps.reasonNeeded')}
          />
          <Checkbox
            label={t('certifications:steps.nothing')}
            checked={nothing}
            onChange={(event) => setNothing(event.currentTarget.checked)}
          />
          {!nothing && <StepFields id={item.id} step={wrong.kind} values={values} onChange={setValues} />}
          {asked && !ready && reason.trim() !== '' && (
            <Text c="var(--bad)" role="alert">
              {t('certifications:steps.missing')}
            </Text>
          )}
          {correct.error && <Problem error={correct.error} />}
          <Group>
            <Button type="submit" loading={correct.isPending}>
              {t('certifications:steps.submit')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common:act.back')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
