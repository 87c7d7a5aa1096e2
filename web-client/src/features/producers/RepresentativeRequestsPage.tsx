import '@/lib/i18n/representation';
import { Button, Group, Modal, Select, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { RemotePicker, type Choice } from '@/components/ui/RemotePicker';
import { LinkAnchor } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { RepresentativeRequest } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { findSubjects } from '@/lib/query/finders';
import { RequestStatusMark } from './ChangeStatusMark';
import { ReasonDialog } from './ReasonDialog';
import { requestsQuery } from './producerQueries';
import { REQUEST_STATUSES, type RequestSearch, type RequestStatus } from './search';

interface Props {
  search: RequestSearch;
  onSearch: (search: RequestSearch) => void;
}

/** People who registered without a code; an officer finds out whether they represent the subject. */
export function RepresentativeRequestsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['producers', 'common']);
  const list = useQuery(requestsQuery(search));
  const rows = list.data?.items ?? [];
  return (
    <>
      <PageHeader title={t('producers:requests.title')} />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('producers:requests.intro')}
      </Text>
      <Select
        className="no-print"
        maw={260}
        mb="sm"
        label={t('producers:requests.filter')}
        placeholder={t('common:list.all')}
        clearable
        clearButtonProps={{ 'aria-label': t('common:act.clear') }}
        data={REQUEST_STATUSES.map((value) => ({ value, label: t(`producers:requests.status.${value}`) }))}
        value={search.status ?? null}
        onChange={(next) => onSearch({ status: (next as RequestStatus | null) ?? undefined })}
      />
      <Group className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={
            list.data &&
            t('producers:requests.count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>
          {search.status === 'waiting' ? t('producers:requests.noneWaiting') : t('producers:requests.none')}
        </Text>
      ) : (
        <ul className="my-products plain" aria-label={t('producers:requests.title')}>
          {rows.map((row) => (
            <li key={row.id} className="sheet">
              <Request request={row} />
            </li>
          ))}
        </ul>
      )}
      <CursorPager
        page={(search.after?.length ?? 0) + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => onSearch({ ...search, after: search.after?.slice(0, -1) })}
        onNext={() => onSearch({ ...search, after: [...(search.after ?? []), list.data?.nextCursor ?? ''] })}
      />
    </>
  );
}

function Request({ request }: { request: RepresentativeRequest }) {
  const { t, i18n } = useTranslation('producers');
  const [act, setAct] = useState<'approve' | 'reject'>();
  const name = request.displayName;
  const close = () => setAct(undefined);
  return (
    <>
      <Title order={2}>{name}</Title>
      <div className="card-facts">
        <RequestStatusMark status={request.status} />
        {request.awaitsConfirmation && <span>{t('requests.awaits')}</span>}
      </div>
      <Facts
        items={[
          { label: t('office.email'), value: request.email },
          { label: t('requests.taxCode'), value: request.taxCode },
          {
            label: t('requests.registered'),
            value: request.subjectId ? (
              <LinkAnchor to="/quan-tri/chu-the/$id" params={{ id: request.subjectId }}>
                {request.registeredName}
              </LinkAnchor>
            ) : (
              t('requests.unmatched')
            ),
          },
          { label: t('requests.calls'), value: request.subjectName },
          { label: t('requests.note'), value: request.note },
          { label: t('requests.receivedAt'), value: formatTime(request.receivedAt, i18n.language) },
          ...(request.reason ? [{ label: t('requests.reason'), value: request.reason }] : []),
        ]}
      />
      {request.status === 'waiting' && (
        <Group mt="md" className="no-print">
          <Button aria-label={t('requests.approveOf', { name })} onClick={() => setAct('approve')}>
            {t('requests.approve')}
          </Button>
          <Button
            variant="default"
            aria-label={t('requests.rejectOf', { name })}
            onClick={() => setAct('reject')}
          >
            {t('requests.reject')}
          </Button>
        </Group>
      )}
      {act === 'approve' && <Approval request={request} onClose={close} />}
      {act === 'reject' && <Rejection request={request} onClose={close} />}
    </>
  );
}

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['representative-requests'] });
}

function Approval({ request, onClose }: { request: RepresentativeRequest; onClose: () => void }) {
  const { t } = useTranslation(['producers', 'common']);
  const refresh = useRefresh();
  const [subject, setSubject] = useState<Choice | null>(null);
  const name = request.displayName;
  const subjectName = request.registeredName ?? subject?.label;
  const approve = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/representative-requests/{id}/approval', {
        params: { path: { id: request.id } },
        body: subject ? { subjectId: subject.value } : {},
      }),
    onSuccess: async () => {
      onClose();
      say(t('producers:requests.approved'));
      await refresh();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('producers:requests.approveTitle', { name })}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <Stack>
        {approve.error && <Problem error={approve.error} />}
        {!request.subjectId && (
          <RemotePicker
            source="subjects"
            load={findSubjects}
            label={t('producers:requests.choose')}
            value={subject?.value ?? null}
            onPick={setSubject}
            data-autofocus
          />
        )}
        {subjectName && (
          <Text size="sm">
            {t('producers:requests.approveText', { name, subject: subjectName, email: request.email })}
          </Text>
        )}
        <Group>
          <Button loading={approve.isPending} disabled={!subjectName} onClick={() => approve.mutate()}>
            {t('producers:requests.approve')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:act.back')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Rejection({ request, onClose }: { request: RepresentativeRequest; onClose: () => void }) {
  const { t } = useTranslation('producers');
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const reject = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/representative-requests/{id}/rejection', {
        params: { path: { id: request.id } },
        body: { reason: reason.trim() },
      }),
    onSuccess: async () => {
      onClose();
      say(t('requests.rejected'));
      await refresh();
    },
  });
  return (
    <ReasonDialog
      title={t('requests.rejectTitle', { name: request.displayName })}
      label={t('requests.rejectReason')}
      hint={t('requests.rejectHint')}
      confirmLabel={t('requests.reject')}
      reason={reason}
      onReason={setReason}
      pending={reject.isPending}
      error={reject.error}
      onConfirm={() => reject.mutate()}
      onClose={onClose}
    />
  );
}
