import '@/lib/i18n/cases';
import { Button, Checkbox, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Selection } from '@/components/ui/DataTable';
import { ListCount } from '@/components/ui/ListCount';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { StarRating } from '@/components/ui/StatusBadge';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { RevocationProposal } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { Failures } from './Failures';
import { inTurn, type TurnFailure } from './inTurn';
import { proposalsQuery } from './revocationQueries';
import { STAGES, type RevocationSearch, type Stage } from './search';
import { StageMark } from './StageMark';

interface Props {
  search: RevocationSearch;
  onSearch: (search: RevocationSearch) => void;
}

/** Proposals to revoke: what waits for whom, and what is late. Reviews and decisions are made for many at once. */
export function ProposalsPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['revocations', 'common']);
  const { can } = useSession();
  const list = useQuery(proposalsQuery(search));
  const rows = list.data?.items ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selection: Selection = {
    chosen,
    toggle: (id) =>
      setChosen((ids) => new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id])),
    toggleAll: (ids, on) =>
      setChosen((all) => new Set(on ? [...all, ...ids] : [...all].filter((id) => !ids.includes(id)))),
  };
  const selects = can('revocations.review') && (search.stage === 'review' || search.stage === 'decision');
  const selected = rows.filter((row) => chosen.has(row.id));
  const change = (next: RevocationSearch) => {
    setChosen(new Set());
    onSearch({ ...search, after: undefined, ...next });
  };
  return (
    <>
      <PageHeader
        title={t('revocations:list.title')}
        actions={
          can('revocations.propose') && (
            <LinkButton to="/quan-tri/thu-hoi/nhieu-san-pham" variant="default">
              {t('revocations:list.proposeMany')}
            </LinkButton>
          )
        }
      />
      <Group align="end" className="no-print" mb="sm">
        <Select
          maw={280}
          label={t('revocations:list.stage')}
          placeholder={t('common:list.all')}
          clearable
          clearButtonProps={{ 'aria-label': t('common:act.clear') }}
          data={STAGES.map((value) => ({ value, label: t(`revocations:stage.${value}`) }))}
          value={search.stage ?? null}
          onChange={(next) => change({ stage: (next as Stage | null) ?? undefined })}
        />
        <Checkbox
          label={t('revocations:list.overdue')}
          checked={search.overdue === true}
          onChange={(event) => change({ overdue: event.currentTarget.checked || undefined })}
        />
      </Group>
      <Group className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={
            list.data &&
            t('revocations:list.count', { formatted: formatCount(list.data.total, i18n.language) })
          }
        />
        {selects && <Together stage={search.stage!} rows={selected} onDone={() => setChosen(new Set())} />}
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('revocations:list.none')}</Text>
      ) : (
        <Rows rows={rows} busy={list.isPlaceholderData} selection={selects ? selection : undefined} />
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

function Rows({
  rows,
  busy,
  selection,
}: {
  rows: RevocationProposal[];
  busy: boolean;
  selection: Selection | undefined;
}) {
  const { t, i18n } = useTranslation('revocations');
  const link = (row: RevocationProposal) => (
    <LinkAnchor to="/quan-tri/thu-hoi/$id" params={{ id: row.id }}>
      {row.productName}
    </LinkAnchor>
  );
  const ground = (row: RevocationProposal) => (i18n.language === 'en' ? row.groundNameEn : row.groundName);
  const due = (row: RevocationProposal) => (
    <>
      {formatDate(row.decisionDueOn)}
      {row.overdue && (
        <Text size="sm" c="var(--bad)" component="span" display="block">
          {t('list.late')}
        </Text>
      )}
    </>
  );
  return (
    <DataTable
      label={t('list.title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.productName}
      busy={busy}
      minWidth={900}
      {...(selection ? { selection } : {})}
      columns={[
        { key: 'stage', header: t('list.stage'), cell: (row) => <StageMark stage={row.stage} /> },
        {
          key: 'product',
          header: t('list.product'),
          className: 'main-cell',
          cell: (row) => (
            <>
              {link(row)}
              <div className="quiet">{row.subjectName}</div>
            </>
          ),
        },
        {
          key: 'stars',
          header: t('list.stars'),
          cell: (row) => <StarRating stars={row.stars} status="in-force" />,
        },
        { key: 'ground', header: t('list.ground'), className: 'messages-cell', cell: ground },
        { key: 'by', header: t('list.by'), cell: (row) => row.proposingAgency ?? row.proposedBy ?? '' },
        { key: 'due', header: t('list.due'), numeric: true, cell: due },
      ]}
      card={(row) => (
        <>
          <strong>{link(row)}</strong>
          <div>
            <StageMark stage={row.stage} />
          </div>
          <span>{ground(row)}</span>
          <span className="quiet">
            {row.subjectName} · {t('list.due')}: {due(row)}
          </span>
        </>
      )}
    />
  );
}

/** What is done with many at once: a review in the same words, or one decision that names them all. */
function Together({ stage, rows, onDone }: { stage: Stage; rows: RevocationProposal[]; onDone: () => void }) {
  const { t } = useTranslation(['revocations', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [review, setReview] = useState('');
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(0);
  const [failures, setFailures] = useState<TurnFailure[]>([]);
  const draft = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/decisions', {
          body: { kind: 'revocation', proposals: rows.map((row) => row.id) },
        }),
      ),
    onSuccess: async ({ id }) => {
      say(t('revocations:together.drafted'));
      await queries.invalidateQueries({ queryKey: ['revocations'] });
      await navigate({ to: '/quan-tri/quyet-dinh/$id', params: { id } });
    },
  });
  const recommend = useMutation({
    mutationFn: (recommended: boolean) =>
      inTurn(
        rows.map((row) => ({ id: row.id, name: row.productName })),
        async ({ id }) => {
          const { response } = await api.GET('/api/v1/revocation-proposals/{id}', {
            params: { path: { id } },
            cache: 'no-store',
          });
          await api.POST('/api/v1/revocation-proposals/{id}/review', {
            params: { path: { id }, header: { 'If-Match': response.headers.get('ETag') ?? '' } },
            body: { recommended, review: review.trim() },
          });
        },
        setDone,
      ),
    onSuccess: async (failed) => {
      setFailures(failed);
      await queries.invalidateQueries({ queryKey: ['revocations'] });
      if (failed.length === 0) {
        say(t('revocations:together.reviewed'));
        setOpen(false);
        onDone();
      }
    },
  });
  const decide = (recommended: boolean) => {
    setAsked(true);
    if (review.trim()) recommend.mutate(recommended);
  };
  if (stage === 'decision')
    return (
      <Group>
        <Button disabled={rows.length === 0} loading={draft.isPending} onClick={() => draft.mutate()}>
          {t('revocations:together.draft', { count: rows.length })}
        </Button>
        {draft.error && <Problem error={draft.error} />}
      </Group>
    );
  return (
    <>
      <Button disabled={rows.length === 0} onClick={() => setOpen(true)}>
        {t('revocations:together.review', { count: rows.length })}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('revocations:together.reviewTitle', { count: rows.length })}
        closeButtonProps={{ 'aria-label': t('common:act.close') }}
      >
        <Stack>
          <Textarea
            data-autofocus
            label={t('revocations:review.text')}
            withAsterisk
            autosize
            minRows={3}
            maxLength={4000}
            value={review}
            onChange={(event) => setReview(event.currentTarget.value)}
            error={asked && !review.trim() && t('common:form.missing')}
          />
          {recommend.isPending && (
            <Text role="status">{t('revocations:together.progress', { done, all: rows.length })}</Text>
          )}
          <Failures failures={failures} />
          <Group>
            <Button loading={recommend.isPending} onClick={() => decide(true)}>
              {t('revocations:review.recommend')}
            </Button>
            <Button variant="default" disabled={recommend.isPending} onClick={() => decide(false)}>
              {t('revocations:review.against')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
