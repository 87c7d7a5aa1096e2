import '@/lib/i18n/connections';
import { Button, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { DataTable } from '@/components/ui/DataTable';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { Consent } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { consentsQuery } from './clientQueries';
import { useScopeName } from './useScopeName';

/** The applications that the person has allowed, each with its way out. */
export function Consents() {
  const { t } = useTranslation('clients');
  const list = useQuery(consentsQuery);
  const [asking, setAsking] = useState<Consent>();
  return (
    <section className="sheet record-wide" aria-labelledby="consents">
      <Title order={2} id="consents">
        {t('mine.title')}
      </Title>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton rows={2} />
      ) : list.data.length === 0 ? (
        <Text size="sm">{t('mine.none')}</Text>
      ) : (
        <Rows rows={list.data} onWithdraw={setAsking} />
      )}
      {asking && <Withdraw consent={asking} onClose={() => setAsking(undefined)} />}
    </section>
  );
}

function Rows({ rows, onWithdraw }: { rows: Consent[]; onWithdraw: (consent: Consent) => void }) {
  const { t, i18n } = useTranslation('clients');
  const scopeName = useScopeName();
  const scopes = (row: Consent) => (
    <ul className="messages">
      {row.scopes.map((scope) => (
        <li key={scope.code}>{scopeName(scope)}</li>
      ))}
    </ul>
  );
  const act = (row: Consent) => (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={t('mine.withdrawOf', { name: row.clientName })}
      onClick={() => onWithdraw(row)}
    >
      {t('mine.withdraw')}
    </Button>
  );
  const since = (row: Consent) => formatTime(row.givenAt, i18n.language);
  return (
    <DataTable
      label={t('mine.title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.clientName}
      minWidth={640}
      columns={[
        {
          key: 'name',
          header: t('mine.name'),
          className: 'main-cell',
          cell: (row) => (
            <>
              {row.clientName}
              {row.agencyName && <span className="quiet block-line">{row.agencyName}</span>}
            </>
          ),
        },
        { key: 'scopes', header: t('mine.scopes'), className: 'messages-cell', cell: scopes },
        { key: 'since', header: t('mine.since'), numeric: true, cell: since },
        { key: 'act', header: '', screenOnly: true, cell: act },
      ]}
      card={(row) => (
        <>
          <strong>{row.clientName}</strong>
          <span className="quiet">{row.agencyName}</span>
          {scopes(row)}
          <span className="quiet">
            {t('mine.since')}: {since(row)}
          </span>
          {act(row)}
        </>
      )}
    />
  );
}

function Withdraw({ consent, onClose }: { consent: Consent; onClose: () => void }) {
  const { t } = useTranslation('clients');
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => api.DELETE('/api/v1/me/consents/{id}', { params: { path: { id: consent.id } } }),
    onSuccess: async () => {
      await queries.invalidateQueries(consentsQuery);
      say(t('mine.withdrawn'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('mine.withdrawTitle', { name: consent.clientName })}
      texts={[t('mine.withdrawText')]}
      confirmLabel={t('mine.withdraw')}
      pending={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate()}
      onClose={onClose}
    />
  );
}
