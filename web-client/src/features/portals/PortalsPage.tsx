import '@/lib/i18n/portals';
import { Alert, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import type { Portal } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { portalsQuery } from './portalQueries';

/** Where records of ours go, and how far they are. */
export function PortalsPage() {
  const { t } = useTranslation('portals');
  const list = useQuery(portalsQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('intro')}
      </Text>
      <Unverified />
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton rows={3} />
      ) : list.data.length === 0 ? (
        <Text mt="md">{t('none')}</Text>
      ) : (
        list.data.map((portal) => <PortalCard key={portal.code} portal={portal} />)
      )}
    </>
  );
}

export function Unverified() {
  const { t } = useTranslation('portals');
  return (
    <Alert variant="outline" color="leaf" title={t('unverified')} maw="80ch" mb="md">
      {t('unverifiedText')}
    </Alert>
  );
}

function PortalCard({ portal }: { portal: Portal }) {
  const { t, i18n } = useTranslation('portals');
  const number = (value: number) => formatNumber(value, i18n.language);
  return (
    <section className="sheet" aria-label={portal.name}>
      <Title order={2} size="h4" mt="lg">
        {portal.name}
      </Title>
      <Text size="sm" c="dimmed">
        {t('at', { host: portal.host })}
      </Text>
      <Text mt="xs">
        {t('counts', {
          waiting: number(portal.waiting),
          sent: number(portal.sent),
          refused: number(portal.refused),
          failed: number(portal.failed),
        })}
      </Text>
      <Text size="sm">
        {portal.lastSentAt
          ? t('lastSent', { time: formatTime(portal.lastSentAt, i18n.language) })
          : t('never')}
      </Text>
      <LinkAnchor
        to="/quan-tri/cong-truy-xuat/$code"
        params={{ code: portal.code }}
        aria-label={t('openOf', { name: portal.name })}
      >
        {t('open')}
      </LinkAnchor>
    </section>
  );
}
