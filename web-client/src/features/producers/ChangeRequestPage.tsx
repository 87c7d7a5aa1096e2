import '@/lib/i18n/representation';
import { Alert, Button, Checkbox, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkButton } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import { isConflict } from '@/lib/api/problem';
import type { ChangeRequestDetail, ProposedChange } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';
import { ChangeStatusMark } from './ChangeStatusMark';
import { changedWords, type Piece } from './changedWords';
import { ReasonDialog } from './ReasonDialog';
import { changeRequestQuery } from './producerQueries';
import { useFieldName } from './useFieldName';

export function ChangeRequestPage({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(changeRequestQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  return <Loaded detail={data.detail} etag={data.etag} />;
}

function Loaded({ detail, etag }: { detail: ChangeRequestDetail; etag: string }) {
  const { t, i18n } = useTranslation('producers');
  const { can } = useSession();
  const { request } = detail;
  const decides = can('register.write') && request.status === 'waiting' && !request.mine;
  const [left, setLeft] = useState<string[]>([]);
  const chosen = detail.changes.map(({ field }) => field).filter((field) => !left.includes(field));
  const toggle = (field: string) =>
    setLeft((fields) =>
      fields.includes(field) ? fields.filter((one) => one !== field) : [...fields, field],
    );
  return (
    <>
      <PageHeader
        title={request.recordName}
        crumbs={[
          {
            label: can('register.write') ? t('changes.title') : t('changes.myTitle'),
            to: '/quan-tri/de-nghi',
          },
        ]}
        marks={<ChangeStatusMark status={request.status} />}
        actions={<OpenRecord detail={detail} />}
      />
      {request.reason && (
        <Alert variant="outline" color="red" title={t('changes.reason')} mb="md" maw={760}>
          {request.reason}
        </Alert>
      )}
      <section className="sheet">
        <Facts
          items={[
            { label: t('changes.subject'), value: request.subjectName },
            {
              label: t('changes.proposedBy'),
              value: [request.proposedBy, formatTime(request.proposedAt, i18n.language)]
                .filter(Boolean)
                .join(', '),
            },
            { label: t('changes.noteLabel'), value: detail.note },
            ...(request.decidedAt
              ? [
                  {
                    label: t('changes.decidedLabel'),
                    value: t('changes.decided', {
                      name: request.decidedBy ?? '',
                      time: formatTime(request.decidedAt, i18n.language),
                    }),
                  },
                ]
              : []),
          ]}
        />
      </section>
      <ul className="side-by-side plain" aria-label={t('changes.fields')}>
        {detail.changes.map((change) => (
          <Change
            key={change.field}
            change={change}
            waiting={request.status === 'waiting'}
            {...(decides
              ? { chosen: chosen.includes(change.field), onChoose: () => toggle(change.field) }
              : {})}
          />
        ))}
      </ul>
      {decides && <Decision detail={detail} etag={etag} chosen={chosen} />}
      {request.mine && request.status === 'waiting' && <TakeBack id={request.id} />}
    </>
  );
}

function OpenRecord({ detail: { request } }: { detail: ChangeRequestDetail }) {
  const { t } = useTranslation('producers');
  return request.productId ? (
    <LinkButton to="/quan-tri/san-pham/$id" params={{ id: request.productId }} variant="default">
      {t('changes.openRecord')}
    </LinkButton>
  ) : (
    <LinkButton to="/quan-tri/chu-the/$id" params={{ id: request.subjectId }} variant="default">
      {t('changes.openRecord')}
    </LinkButton>
  );
}

/** Old on the left, new on the right, one above the other on a phone; what differs is underlined or struck, not only coloured. */
function Change({
  change,
  waiting,
  chosen,
  onChoose,
}: {
  change: ProposedChange;
  waiting: boolean;
  chosen?: boolean;
  onChoose?: () => void;
}) {
  const { t } = useTranslation('producers');
  const fieldName = useFieldName();
  const name = fieldName(change.field);
  const old = waiting ? change.now : change.from;
  const { before, after } = changedWords(old ?? '', change.to ?? '');
  return (
    <li className="sheet">
      <Group justify="space-between" mb="xs">
        {onChoose ? (
          <Checkbox
            size="md"
            label={<strong>{name}</strong>}
            aria-label={t('changes.choose', { field: name })}
            checked={chosen ?? false}
            onChange={onChoose}
          />
        ) : (
          <strong>{name}</strong>
        )}
        {change.taken !== null && (
          <Text size="sm">{change.taken ? t('changes.taken') : t('changes.left')}</Text>
        )}
      </Group>
      <div className="sides">
        <div>
          <div className="side-label">{waiting ? t('changes.now') : t('changes.before')}</div>
          <Side pieces={before} as="del" empty={!old} />
        </div>
        <div>
          <div className="side-label">{t('changes.to')}</div>
          <Side pieces={after} as="ins" empty={!change.to} />
        </div>
      </div>
      {change.moved && (
        <Text size="sm" className="hint-warn" mt="xs">
          {t('changes.moved', { from: change.from ?? t('changes.empty') })}
        </Text>
      )}
    </li>
  );
}

function Side({ pieces, as: Mark, empty }: { pieces: Piece[]; as: 'del' | 'ins'; empty: boolean }) {
  const { t } = useTranslation('producers');
  if (empty) return <p className="quiet">{t('changes.empty')}</p>;
  return (
    <p>{pieces.map(({ text, changed }, index) => (changed ? <Mark key={index}>{text}</Mark> : text))}</p>
  );
}

function Decision({ detail, etag, chosen }: { detail: ChangeRequestDetail; etag: string; chosen: string[] }) {
  const { t } = useTranslation('producers');
  const queries = useQueryClient();
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const { id } = detail.request;
  const whole = chosen.length === detail.changes.length;
  const params = { path: { id }, header: { 'If-Match': etag } };
  const refresh = () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  const approve = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/change-requests/{id}/approval', {
        params,
        body: whole ? {} : { fields: chosen },
      }),
    onSuccess: async () => {
      say(t('changes.approved'));
      await refresh();
    },
    onError: async (error) => {
      if (isConflict(error)) await refresh();
    },
  });
  const reject = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/change-requests/{id}/rejection', { params, body: { reason: reason.trim() } }),
    onSuccess: async () => {
      setRejecting(false);
      say(t('changes.rejected'));
      await refresh();
    },
  });
  return (
    <div className="decision no-print">
      {approve.error &&
        (isConflict(approve.error) ? (
          <Alert role="alert" variant="outline" color="yellow" mb="md">
            {t('changes.stale')}
          </Alert>
        ) : (
          <Problem error={approve.error} />
        ))}
      <Group>
        <Button
          size="md"
          loading={approve.isPending}
          disabled={chosen.length === 0}
          onClick={() => approve.mutate()}
        >
          {whole ? t('changes.approveAll') : t('changes.approveChosen', { count: chosen.length })}
        </Button>
        <Button size="md" variant="default" onClick={() => setRejecting(true)}>
          {t('changes.reject')}
        </Button>
      </Group>
      {rejecting && (
        <ReasonDialog
          title={t('changes.rejectTitle')}
          label={t('changes.rejectReason')}
          hint={t('changes.rejectHint')}
          confirmLabel={t('changes.reject')}
          reason={reason}
          onReason={setReason}
          pending={reject.isPending}
          error={reject.error}
          onConfirm={() => reject.mutate()}
          onClose={() => setRejecting(false)}
        />
      )}
    </div>
  );
}

function TakeBack({ id }: { id: string }) {
  const { t } = useTranslation('producers');
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const take = useMutation({
    mutationFn: () => api.DELETE('/api/v1/change-requests/{id}', { params: { path: { id } } }),
    onSuccess: async () => {
      setAsked(false);
      say(t('changes.takenBack'));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  return (
    <div className="decision no-print">
      <Text mb="sm">{t('changes.waitingText')}</Text>
      <Button size="md" variant="default" onClick={() => setAsked(true)}>
        {t('changes.takeBack')}
      </Button>
      {asked && (
        <ConfirmDialog
          title={t('changes.takeBackTitle')}
          texts={[t('changes.takeBackText')]}
          confirmLabel={t('changes.takeBack')}
          pending={take.isPending}
          error={take.error}
          onConfirm={() => take.mutate()}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
