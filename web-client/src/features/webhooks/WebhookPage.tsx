import '@/lib/i18n/webhooks';
import { Group, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import { useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { Deliveries } from './Deliveries';
import { WebhookActs } from './WebhookActs';
import { WebhookMark } from './WebhookMark';
import type { DeliverySearch } from './search';
import { useEventTypes } from './useEventTypes';
import { webhookQuery, type Webhook } from './webhookQueries';

interface Props {
  id: string;
  search: DeliverySearch;
  onSearch: (search: DeliverySearch) => void;
}

export function WebhookPage({ id, search, onSearch }: Props) {
  const { t } = useTranslation('webhooks');
  const { data, error, isPending, refetch } = useQuery(webhookQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  const { webhook } = data;
  return (
    <>
      <PageHeader
        title={webhook.name}
        crumbs={[{ label: t('title'), to: '/quan-tri/webhook' }]}
        marks={<WebhookMark state={webhook.state} />}
        actions={<WebhookActs webhook={webhook} />}
      />
      <div className="stack">
        <FactsSheet webhook={webhook} />
        <Deliveries webhook={webhook} search={search} onSearch={onSearch} />
      </div>
    </>
  );
}

function FactsSheet({ webhook }: { webhook: Webhook }) {
  const { t, i18n } = useTranslation('webhooks');
  const { can } = useSession();
  const { nameOf } = useEventTypes();
  const count = (n: number) => formatNumber(n, i18n.language);
  const overlap = webhook.secretPreviousEndsAt;
  return (
    <section className="sheet" aria-labelledby="facts">
      <Group justify="space-between">
        <Title order={2} id="facts">
          {t('page.facts')}
        </Title>
        {can('audit.read') && (
          <LinkAnchor to="/quan-tri/nhat-ky" search={{ record: webhook.id }} size="sm" className="no-print">
            {t('page.audit')}
          </LinkAnchor>
        )}
      </Group>
      <Facts
        items={[
          { label: t('column.client'), value: webhook.clientName },
          { label: t('column.url'), value: <code>{webhook.url}</code> },
          { label: t('page.types'), value: webhook.types.map(nameOf).join(', ') || t('page.allTypes') },
          ...(webhook.reason === 'gone' ? [{ label: t('page.reason'), value: t('reason.gone') }] : []),
          { label: t('column.waiting'), value: count(webhook.waiting) },
          { label: t('column.failed'), value: count(webhook.failed) },
          { label: t('page.created'), value: formatTime(webhook.createdAt, i18n.language) },
          ...(overlap ? [{ label: t('page.overlap'), value: formatTime(overlap, i18n.language) }] : []),
        ]}
      />
    </section>
  );
}
