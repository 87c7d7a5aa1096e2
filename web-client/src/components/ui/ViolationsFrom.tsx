import '@/lib/i18n/cases';
import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';
import { ViolationLinks } from './CaseLinks';

/** Violations that a finding, a complaint, a label or a suspicion led to; nothing where there are none. */
export function ViolationsFrom({ source }: { source: string }) {
  const { t } = useTranslation('violations');
  const { can } = useSession();
  const { data } = useQuery({
    queryKey: ['violations', 'from', source],
    queryFn: () => dataOf(api.GET('/api/v1/violations', { params: { query: { source, limit: 50 } } })),
    enabled: can('violations.read'),
  });
  if (!data?.items.length) return null;
  return (
    <section aria-labelledby="violations">
      <Title order={2} size="h4" id="violations" mt="lg" mb="xs">
        {t('fromThis')}
      </Title>
      <ViolationLinks rows={data.items} />
    </section>
  );
}
