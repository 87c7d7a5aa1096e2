import '@/lib/i18n/connections';
import { Button, Group, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { Client, ClientDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { ClientSecrets } from './ClientSecrets';
import { ClientStatusMark } from './ClientStatusMark';
import { ClientUsage } from './ClientUsage';
import { clientQuery, scopesQuery } from './clientQueries';
import { useScopeName } from './useScopeName';

export function ClientPage({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(clientQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  return <Loaded detail={data} />;
}

function Loaded({ detail }: { detail: ClientDetail }) {
  const { t } = useTranslation('clients');
  const { client } = detail;
  return (
    <>
      <PageHeader
        title={client.name}
        crumbs={[{ label: t('title'), to: '/quan-tri/ung-dung' }]}
        marks={<ClientStatusMark client={client} />}
        actions={client.revokedAt ? undefined : <Acts client={client} />}
      />
      <div className="record">
        <FactsSheet client={client} />
        <div className="stack">
          {client.kind !== 'public' && !client.revokedAt && (
            <ClientSecrets client={client} secrets={detail.secrets} />
          )}
          <ClientUsage days={detail.usage} />
        </div>
      </div>
    </>
  );
}

function Acts({ client }: { client: Client }) {
  const { t } = useTranslation(['clients', 'common']);
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/oauth-clients/{id}/revocation', { params: { path: { id: client.id } } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['clients'] });
      say(t('clients:revoke.done'));
      setAsking(false);
    },
  });
  return (
    <>
      <LinkButton variant="default" to="/quan-tri/ung-dung/$id/sua" params={{ id: client.id }}>
        {t('common:act.edit')}
      </LinkButton>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('clients:revoke.action')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('clients:revoke.title', { name: client.name })}
          texts={[t('clients:revoke.text')]}
          confirmLabel={t('clients:revoke.action')}
          pending={revoke.isPending}
          error={revoke.error}
          onConfirm={() => revoke.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function FactsSheet({ client }: { client: Client }) {
  const { t, i18n } = useTranslation('clients');
  const { can } = useSession();
  const scopeName = useScopeName();
  const { data: known } = useQuery(scopesQuery);
  const scopeOf = (code: string) => {
    const scope = known?.find((one) => one.code === code);
    return scope ? scopeName(scope) : code;
  };
  const time = (instant: string | null) => formatTime(instant, i18n.language);
  const lines = (texts: string[]) => (texts.length > 0 ? texts.join('\n') : undefined);
  return (
    <section className="sheet" aria-labelledby="facts">
      <Group justify="space-between">
        <Title order={2} id="facts">
          {t('page.facts')}
        </Title>
        {can('audit.read') && (
          <LinkAnchor to="/quan-tri/nhat-ky" search={{ record: client.id }} size="sm" className="no-print">
            {t('page.audit')}
          </LinkAnchor>
        )}
      </Group>
      <Facts
        items={[
          { label: t('column.clientId'), value: <code>{client.clientId}</code> },
          { label: t('column.kind'), value: t(`kind.${client.kind}`) },
          { label: t('form.agencyId'), value: client.agencyName },
          { label: t('form.scopes'), value: lines(client.scopes.map(scopeOf)) },
          ...(client.kind === 'system'
            ? []
            : [{ label: t('form.redirectUris'), value: lines(client.redirectUris) }]),
          { label: t('form.addresses'), value: lines(client.addresses) ?? t('page.anywhere') },
          {
            label: t('form.requestsPerMinute'),
            value:
              client.requestsPerMinute === null
                ? t('page.default')
                : formatNumber(client.requestsPerMinute, i18n.language),
          },
          { label: t('page.created'), value: time(client.createdAt) },
          ...(client.revokedAt ? [{ label: t('page.revoked'), value: time(client.revokedAt) }] : []),
          { label: t('column.lastUsed'), value: time(client.lastUsedAt) || t('never') },
        ]}
      />
    </section>
  );
}
