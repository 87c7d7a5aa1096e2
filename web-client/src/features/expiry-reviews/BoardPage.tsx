import '@/lib/i18n/cases';
import { Button, Group, MultiSelect, Select, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { ListCount } from '@/components/ui/ListCount';
import {
  ActiveFilters,
  CursorPager,
  EmptyFiltered,
  RowsSkeleton,
  type ActiveFilter,
} from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { PrintLine } from '@/components/ui/PrintLine';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import { StarRating, StatusBadge } from '@/components/ui/StatusBadge';
import { UnitSelect } from '@/components/ui/UnitSelect';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import type { ExpiryReview } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { COUNT_CAP, formatNumber } from '@/lib/format/numbers';
import { ByUnit } from './ByUnit';
import { NoticeDialog } from './NoticeDialog';
import { RenewalDialog } from './RenewalDialog';
import { boardQuery, countsQuery, wholeBoard } from './boardQueries';
import { PHASES, STATES, filterOf, type BoardSearch, type Bucket, type NoticeKind } from './search';

interface Props {
  search: BoardSearch;
  onSearch: (search: BoardSearch) => void;
  savedViews?: ReactNode;
}

const TILES = [
  ['within30', 'within30'],
  ['within60', 'within60'],
  ['within90', 'within90'],
  ['within180', 'within180'],
  ['expired', 'expired'],
  ['expired-idle', 'expiredIdle'],
] as const satisfies readonly (readonly [Bucket, string])[];

/** Who expires when, what was done about it, and what is to be sent now. */
export function BoardPage({ search, onSearch, savedViews }: Props) {
  const { t, i18n } = useTranslation(['expiryReviews', 'common']);
  const change = (next: BoardSearch) => onSearch({ ...search, after: undefined, ...next });
  const list = useQuery(boardQuery(search));
  const counts = useQuery(countsQuery(search));
  const rows = list.data?.items ?? [];
  const total = list.data?.total ?? 0;
  const filters = useActive(search, change);
  const clear = () => onSearch({});
  return (
    <>
      <PageHeader
        title={t('expiryReviews:title')}
        actions={
          <LinkButton to="/quan-tri/giay-bao" variant="default">
            {t('expiryReviews:toNotices')}
          </LinkButton>
        }
      />
      <div className="tiles no-print" role="group" aria-label={t('expiryReviews:buckets')}>
        {TILES.map(([bucket, field]) => {
          const chosen = search.bucket?.length === 1 && search.bucket[0] === bucket;
          return (
            <button
              key={bucket}
              type="button"
              className="tile as-button"
              data-tone={bucket === 'within30' || bucket === 'expired-idle' ? 'lotus' : 'warn'}
              aria-pressed={chosen}
              onClick={() => change({ bucket: chosen ? undefined : [bucket], due: undefined })}
            >
              <span className="tile-number">
                {counts.data ? formatNumber(counts.data.total[field], i18n.language) : '–'}
              </span>{' '}
              <span>{t(`expiryReviews:bucket.${bucket}`)}</span>
            </button>
          );
        })}
        {(['window-opens', 'window-closes'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="tile as-button"
            data-tone="lotus"
            aria-pressed={search.due === kind}
            onClick={() => change({ due: search.due === kind ? undefined : kind, bucket: undefined })}
          >
            <span className="tile-number">
              {counts.data
                ? formatNumber(
                    kind === 'window-opens'
                      ? counts.data.total.openingNoticesDue
                      : counts.data.total.closingNoticesDue,
                    i18n.language,
                  )
                : '–'}
            </span>{' '}
            <span>{t(`expiryReviews:due.${kind}`)}</span>
          </button>
        ))}
      </div>
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <SearchField
            label={t('expiryReviews:filter.q')}
            placeholder={t('expiryReviews:filter.placeholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <UnitSelect
            label={t('expiryReviews:filter.unit')}
            by="code"
            level="commune"
            value={search.unit ?? null}
            onChange={(unit) => change({ unit: unit ?? undefined })}
          />
          <MultiSelect
            label={t('expiryReviews:filter.state')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={STATES.map((value) => ({ value, label: t(`expiryReviews:state.${value}`) }))}
            value={search.state ?? []}
            onChange={(state) =>
              change({ state: state.length > 0 ? (state as BoardSearch['state']) : undefined })
            }
          />
          <Select
            label={t('expiryReviews:filter.window')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={PHASES.map((value) => ({ value, label: t(`expiryReviews:phase.${value}`) }))}
            value={search.window ?? null}
            onChange={(window) => change({ window: (window ?? undefined) as BoardSearch['window'] })}
          />
          <MultiSelect
            label={t('expiryReviews:filter.stars')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={['5', '4', '3'].map((value) => ({ value, label: t('expiryReviews:stars', { value }) }))}
            value={search.stars ?? []}
            onChange={(stars) => change({ stars: stars.length > 0 ? stars : undefined })}
          />
        </div>
      </form>
      <ActiveFilters filters={filters} onClear={clear} />
      <Group justify="space-between" gap="xs" className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={
            list.data &&
            t(total > COUNT_CAP ? 'expiryReviews:countMore' : 'expiryReviews:count', {
              formatted: formatNumber(Math.min(total, COUNT_CAP), i18n.language),
            })
          }
        />
        <Group gap="xs" className="no-print">
          {savedViews}
          <ExportMenu path="/api/v1/expiry-reviews" query={filterOf(search)} />
        </Group>
      </Group>
      <PrintLine filters={filters.map(({ label }) => label)} count={rows.length} />
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <EmptyFiltered filters={filters} onClear={clear} />
      ) : (
        <Rows rows={rows} busy={list.isPlaceholderData} search={search} total={Math.min(total, 500)} />
      )}
      <CursorPager
        page={(search.after?.length ?? 0) + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => onSearch({ ...search, after: search.after?.slice(0, -1) })}
        onNext={() => onSearch({ ...search, after: [...(search.after ?? []), list.data?.nextCursor ?? ''] })}
      />
      {counts.data && counts.data.byUnit.length > 0 && (
        <section aria-labelledby="by-unit" className="block">
          <Title order={2} id="by-unit">
            {t('expiryReviews:byUnit.title')}
          </Title>
          <ByUnit rows={counts.data.byUnit} />
        </section>
      )}
    </>
  );
}

function useActive(search: BoardSearch, change: (next: BoardSearch) => void): ActiveFilter[] {
  const { t } = useTranslation('expiryReviews');
  const filters: ActiveFilter[] = [];
  const add = (key: keyof BoardSearch, text: string | undefined) => {
    if (text) filters.push({ key, label: text, onRemove: () => change({ [key]: undefined }) });
  };
  add('q', search.q && `${t('filter.q')}: ${search.q}`);
  add('bucket', search.bucket?.map((bucket) => t(`bucket.${bucket}`)).join(', '));
  add('due', search.due && t(`due.${search.due}`));
  add('unit', search.unit && `${t('filter.unit')}: ${search.unit}`);
  add('state', search.state?.map((state) => t(`state.${state}`)).join(', '));
  add('window', search.window && t(`phase.${search.window}`));
  add('stars', search.stars?.map((value) => t('stars', { value })).join(', '));
  add('level', search.level && `${t('filter.level')}: ${search.level.join(', ')}`);
  add('agency', search.agency && t('filter.agency'));
  return filters;
}

function Rows({
  rows,
  busy,
  search,
  total,
}: {
  rows: ExpiryReview[];
  busy: boolean;
  search: BoardSearch;
  total: number;
}) {
  const { t, i18n } = useTranslation(['expiryReviews', 'common']);
  const { can } = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [dialog, setDialog] = useState<'state' | NoticeKind>();
  const set = (ids: string[], on: (id: string) => boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on(id)) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  const chooseAll = async () => {
    setAsking(true);
    try {
      setChosen(new Set((await wholeBoard(search)).map((row) => row.certificationId)));
    } finally {
      setAsking(false);
    }
  };
  const product = (row: ExpiryReview) => (
    <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: row.productId }}>
      {row.name}
    </LinkAnchor>
  );
  const window = (row: ExpiryReview) =>
    row.window ? `${formatDate(row.window.opensOn)} – ${formatDate(row.window.closesOn)}` : '–';
  const days = (row: ExpiryReview) =>
    row.daysLeft < 0
      ? t('expiryReviews:daysAgo', { count: -row.daysLeft })
      : t('expiryReviews:daysLeft', { count: row.daysLeft });
  const state = (row: ExpiryReview) =>
    [t(`expiryReviews:state.${row.state}`), row.stateOn && formatDate(row.stateOn)]
      .filter(Boolean)
      .join(' · ');
  const sent = (row: ExpiryReview) =>
    row.notices.map(({ kind, on }) => `${t(`expiryReviews:notice.${kind}`)} ${formatDate(on)}`).join('; ');
  const missed = (row: ExpiryReview) =>
    row.ifMissed
      .map((step) =>
        t(`expiryReviews:step.${step.kind}` as 'expiryReviews:step.register-again', {
          from: formatDate(step.from),
          until: formatDate(step.until),
          defaultValue: step.kind,
        }),
      )
      .join('; ');
  return (
    <>
      {can('register.write') && (
        <Group gap="xs" className="selection-bar no-print" role="group" aria-label={t('common:list.select')}>
          <Text size="sm" fw={600} role="status">
            {t('common:list.selected', { count: chosen.size })}
          </Text>
          {chosen.size < total && (
            <Button size="compact-sm" variant="default" loading={asking} onClick={() => void chooseAll()}>
              {t('expiryReviews:chooseAll', { formatted: formatNumber(total, i18n.language) })}
            </Button>
          )}
          {chosen.size > 0 && (
            <>
              {(search.due ? [search.due] : (['window-opens', 'window-closes'] as const)).map((kind) => (
                <Button key={kind} size="compact-sm" onClick={() => setDialog(kind)}>
                  {t(`expiryReviews:send.${kind}`)}
                </Button>
              ))}
              <Button size="compact-sm" variant="default" onClick={() => setDialog('state')}>
                {t('expiryReviews:setState')}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={() => setChosen(new Set())}>
                {t('common:list.unselect')}
              </Button>
            </>
          )}
        </Group>
      )}
      <DataTable
        label={t('expiryReviews:title')}
        rows={rows}
        idOf={(row) => row.certificationId}
        nameOf={(row) => row.name}
        busy={busy}
        minWidth={1180}
        {...(can('register.write')
          ? {
              selection: {
                chosen,
                toggle: (id: string) => set([id], () => !chosen.has(id)),
                toggleAll: (ids: string[], on: boolean) => set(ids, () => on),
              },
            }
          : {})}
        columns={[
          { key: 'name', header: t('expiryReviews:column.name'), className: 'main-cell', cell: product },
          { key: 'subject', header: t('expiryReviews:column.subject'), cell: (row) => row.subjectName },
          {
            key: 'stars',
            header: t('expiryReviews:column.stars'),
            cell: (row) => <StarRating stars={row.stars} status={row.status} />,
          },
          { key: 'unit', header: t('expiryReviews:column.unit'), cell: (row) => row.unitName },
          {
            key: 'expires',
            header: t('expiryReviews:column.expires'),
            numeric: true,
            cell: (row) => formatDate(row.expiresOn),
          },
          { key: 'days', header: t('expiryReviews:column.days'), numeric: true, cell: days },
          { key: 'window', header: t('expiryReviews:column.window'), cell: window },
          {
            key: 'phase',
            header: t('expiryReviews:column.phase'),
            cell: (row) => row.phase && t(`expiryReviews:phase.${row.phase}`),
          },
          { key: 'state', header: t('expiryReviews:column.state'), cell: state },
          { key: 'notices', header: t('expiryReviews:column.notices'), cell: sent },
          { key: 'missed', header: t('expiryReviews:column.missed'), className: 'read-cell', cell: missed },
        ]}
        card={(row) => (
          <>
            {product(row)}
            <div className="card-facts">
              <StatusBadge status={row.status} />
              <StarRating stars={row.stars} status={row.status} />
            </div>
            <span>
              {formatDate(row.expiresOn)} · {days(row)}
            </span>
            <span className="quiet">
              {t('expiryReviews:column.window')}: {window(row)}
            </span>
            <span>{state(row)}</span>
          </>
        )}
      />
      {dialog === 'state' && (
        <RenewalDialog
          ids={[...chosen]}
          onClose={() => setDialog(undefined)}
          onDone={() => setChosen(new Set())}
        />
      )}
      {dialog !== undefined && dialog !== 'state' && (
        <NoticeDialog
          kind={dialog}
          ids={[...chosen]}
          names={new Map(rows.map((row) => [row.certificationId, row.name]))}
          onClose={() => {
            setDialog(undefined);
            setChosen(new Set());
          }}
        />
      )}
    </>
  );
}
