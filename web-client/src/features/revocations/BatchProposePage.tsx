import '@/lib/i18n/cases';
import { Box, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Selection } from '@/components/ui/DataTable';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import { StarRating, StatusBadge } from '@/components/ui/StatusBadge';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { formatDate } from '@/lib/format/dates';
import { bodyOf, CaseFields, emptyCase, isComplete } from './CaseFields';
import { Failures } from './Failures';
import { inTurn, type TurnFailure } from './inTurn';

const STATUSES = ['expired', 'expiring', 'in-force', 'suspended'] as const;
const MOST = 200;

/** Proposes to revoke many recognitions for one reason, such as all that were absent from the re-evaluation. */
export function BatchProposePage() {
  const { t } = useTranslation(['revocations', 'status', 'common', 'certifications']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [status, setStatus] = useState<string>('expired');
  const [q, setQ] = useState('');
  /** By the recognition's id, with the product's name. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [values, setValues] = useState(emptyCase);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(0);
  const [failures, setFailures] = useState<TurnFailure[]>([]);
  const query = { status: [status], limit: MOST, ...(q ? { q } : {}) };
  const list = useQuery({
    queryKey: ['products', 'to-revoke', query],
    queryFn: () => dataOf(api.GET('/api/v1/products', { params: { query } })),
  });
  const rows = (list.data?.items ?? []).filter((row) => row.certificationId !== null);
  const idOf = (row: (typeof rows)[number]) => row.certificationId ?? '';
  const nameOf = (id: string) => rows.find((row) => idOf(row) === id)?.name ?? chosen.get(id) ?? '';
  const selection: Selection = {
    chosen: new Set(chosen.keys()),
    toggle: (id) =>
      setChosen((all) => {
        const next = new Map(all);
        if (!next.delete(id)) next.set(id, nameOf(id));
        return next;
      }),
    toggleAll: (ids, on) =>
      setChosen((all) => {
        const next = new Map(all);
        for (const id of ids) {
          if (on) next.set(id, nameOf(id));
          else next.delete(id);
        }
        return next;
      }),
  };
  const propose = useMutation({
    mutationFn: () =>
      inTurn(
        [...chosen].map(([id, name]) => ({ id, name })),
        ({ id }) =>
          api.POST('/api/v1/certifications/{id}/revocation-proposals', {
            params: { path: { id } },
            body: bodyOf(values),
          }),
        setDone,
      ),
    onSuccess: async (failed) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      setFailures(failed);
      setChosen(new Map(failed.map(({ id, name }) => [id, name])));
      if (failed.length === 0) {
        say(t('revocations:batch.done'));
        await navigate({ to: '/quan-tri/thu-hoi' });
      }
    },
  });
  const ready = isComplete(values) && chosen.size > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (ready) propose.mutate();
  };
  return (
    <>
      <PageHeader
        title={t('revocations:batch.title')}
        crumbs={[{ label: t('revocations:list.title'), to: '/quan-tri/thu-hoi' }]}
      />
      <Text mb="md">{t('revocations:batch.lead')}</Text>
      <form role="search" className="filters" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <SearchField
            label={t('revocations:batch.search')}
            placeholder={t('revocations:batch.placeholder')}
            value={q}
            onChange={setQ}
          />
          <Select
            label={t('revocations:batch.status')}
            allowDeselect={false}
            data={STATUSES.map((value) => ({ value, label: t(`status:${value}`) }))}
            value={status}
            onChange={(next) => setStatus(next ?? 'expired')}
          />
        </div>
      </form>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{t('revocations:batch.none')}</Text>
      ) : (
        <Box mb="md">
          <DataTable
            label={t('revocations:batch.products')}
            rows={rows}
            idOf={idOf}
            nameOf={(row) => row.name}
            busy={list.isFetching}
            selection={selection}
            columns={[
              {
                key: 'name',
                header: t('revocations:list.product'),
                className: 'main-cell',
                cell: (row) => (
                  <>
                    {row.name}
                    <div className="quiet">{row.subjectName}</div>
                  </>
                ),
              },
              {
                key: 'stars',
                header: t('revocations:list.stars'),
                cell: (row) => <StarRating stars={row.stars ?? 0} status={row.status ?? ''} />,
              },
              {
                key: 'status',
                header: t('certifications:column.status'),
                cell: (row) => <StatusBadge status={row.status ?? ''} />,
              },
              {
                key: 'to',
                header: t('certifications:column.to'),
                numeric: true,
                cell: (row) => formatDate(row.expiresOn),
              },
            ]}
            card={(row) => (
              <>
                <strong>{row.name}</strong>
                <span className="quiet">{row.subjectName}</span>
              </>
            )}
          />
        </Box>
      )}
      <form onSubmit={submit} noValidate className="sheet">
        <Stack>
          <Text fw={600} role="status">
            {t('revocations:batch.chosen', { count: chosen.size })}
          </Text>
          <CaseFields values={values} onChange={setValues} />
          {asked && !ready && (
            <Text c="var(--bad)" role="alert">
              {chosen.size === 0 ? t('revocations:batch.chooseOne') : t('common:form.missing')}
            </Text>
          )}
          {propose.isPending && (
            <Text role="status">{t('revocations:together.progress', { done, all: chosen.size })}</Text>
          )}
          <Failures failures={failures} />
          <Group>
            <Button type="submit" loading={propose.isPending}>
              {t('revocations:batch.submit', { count: chosen.size })}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
