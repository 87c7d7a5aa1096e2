import { Button, Group, Select, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ExportMenu } from '@/components/ui/ExportMenu';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { PortalDifference, Reconciliation } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import type { PortalPageProps } from './PortalPage';
import { differencesQuery, portalsKey, reconciliationQuery } from './portalQueries';
import { KINDS, type Kind } from './search';
import { useChosen } from './useChosen';

/** What the portal has against what it should have. */
export function Reconciling(props: PortalPageProps) {
  const { code } = props;
  const { t, i18n } = useTranslation('portals');
  const queries = useQueryClient();
  const latest = useQuery(reconciliationQuery(code));
  const ask = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/portals/{portal}/reconciliations', { params: { path: { portal: code } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: portalsKey }),
  });
  const found = latest.data;
  const busy = Boolean(found && !found.finishedAt);
  const number = (value: number) => formatNumber(value, i18n.language);
  return (
    <section aria-labelledby="reconciliation">
      <Group justify="space-between" mt="xl" mb="xs">
        <Title order={2} size="h3" id="reconciliation">
          {t('reconciliation')}
        </Title>
        <Button variant="default" loading={ask.isPending} disabled={busy} onClick={() => ask.mutate()}>
          {t('reconcile')}
        </Button>
      </Group>
      {ask.error && <Problem error={ask.error} />}
      <div aria-live="polite">
        {found && (
          <Text size="sm" c="dimmed">
            {t('asked', { time: formatTime(found.requestedAt, i18n.language) })}
          </Text>
        )}
        {latest.error ? (
          <Problem error={latest.error} onRetry={() => void latest.refetch()} />
        ) : latest.isPending ? (
          <RowsSkeleton rows={2} />
        ) : !found ? (
          <Text>{t('noReconciliation')}</Text>
        ) : busy ? (
          <Text>{t('reconciling')}</Text>
        ) : found.error ? (
          <Text c="var(--bad)">{t('readError', { error: found.error })}</Text>
        ) : (
          <Text>
            {t('summary', {
              ours: number(found.ours),
              theirs: number(found.theirs),
              equal: number(found.equal),
            })}
          </Text>
        )}
      </div>
      {found?.status === 'done' && <Differences key={found.id} found={found} {...props} />}
    </section>
  );
}

function Differences({ found, code, search, onSearch }: PortalPageProps & { found: Reconciliation }) {
  const { t } = useTranslation(['portals', 'common']);
  const queries = useQueryClient();
  const list = useQuery(differencesQuery(code, found.id, search));
  const { ids, clear, selection } = useChosen();
  const resend = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/portals/{portal}/reconciliations/{id}/resend', {
          params: { path: { portal: code, id: found.id } },
          body: ids.length > 0 ? { differences: ids } : { kind: search.kind ?? null },
        }),
      ),
    onSuccess: ({ records }) => {
      clear();
      say(t('portals:resent', { count: records }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: portalsKey }),
  });
  if (found.missing + found.surplus + found.different === 0)
    return <Text mt="xs">{t('portals:noDifference')}</Text>;
  const rows = list.data?.items ?? [];
  return (
    <>
      <Group align="flex-end" className="no-print" my="sm">
        <Select
          label={t('portals:column.kind')}
          placeholder={t('portals:all')}
          clearable
          clearButtonProps={{ 'aria-label': t('common:act.clear') }}
          data={KINDS.map((value) => ({
            value,
            label: t('portals:kindCount', { kind: t(`portals:kind.${value}`), count: found[value] }),
          }))}
          value={search.kind ?? null}
          onChange={(kind) =>
            onSearch({ ...search, next: undefined, kind: (kind as Kind | null) ?? undefined })
          }
        />
        <Button loading={resend.isPending} onClick={() => resend.mutate()}>
          {ids.length > 0 ? t('portals:resendChosen', { count: ids.length }) : t('portals:resendAll')}
        </Button>
        <ExportMenu
          path={`/api/v1/portals/${code}/reconciliations/${found.id}/differences`}
          query={{ kind: search.kind }}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {t('portals:surplusHint')}
      </Text>
      {resend.error && <Problem error={resend.error} />}
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : (
        <Rows rows={rows} busy={list.isPlaceholderData} selection={selection} />
      )}
      <CursorPager
        page={(search.next?.length ?? 0) + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => onSearch({ ...search, next: search.next?.slice(0, -1) })}
        onNext={() => onSearch({ ...search, next: [...(search.next ?? []), list.data?.nextCursor ?? ''] })}
      />
    </>
  );
}

function Rows({
  rows,
  busy,
  selection,
}: {
  rows: PortalDifference[];
  busy: boolean;
  selection: ReturnType<typeof useChosen>['selection'];
}) {
  const { t, i18n } = useTranslation('portals');
  const name = (row: PortalDifference) => row.name ?? row.recordId;
  const value = (json: unknown) =>
    json === null || json === undefined
      ? t('nothing')
      : typeof json === 'string'
        ? json
        : JSON.stringify(json);
  const fields = (row: PortalDifference) =>
    row.fields.map(({ field, ours, theirs }) => (
      <span key={field} className="quiet">
        {t('field', { field, ours: value(ours), theirs: value(theirs) })}
      </span>
    ));
  const resent = (row: PortalDifference) =>
    row.resentAt && (
      <span className="quiet">{t('resentAt', { time: formatTime(row.resentAt, i18n.language) })}</span>
    );
  return (
    <DataTable
      label={t('differences')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={name}
      selection={selection}
      columns={[
        { key: 'kind', header: t('column.kind'), cell: (row) => t(`kind.${row.kind}`) },
        {
          key: 'product',
          header: t('column.product'),
          className: 'read-cell',
          cell: (row) => (
            <>
              {name(row)}
              <span className="quiet">{row.code ?? row.recordId}</span>
              {resent(row)}
            </>
          ),
        },
        { key: 'fields', header: t('column.fields'), className: 'read-cell', cell: fields },
      ]}
      card={(row) => (
        <>
          <strong>{name(row)}</strong>
          <span>{[t(`kind.${row.kind}`), row.code].filter(Boolean).join(' · ')}</span>
          {fields(row)}
          {resent(row)}
        </>
      )}
    />
  );
}
