import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { api, dataOf } from '@/lib/api/client';
import type { SupervisionTasks as Tasks } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { addDays } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';

type Kind = Tasks['items'][number]['kind'];

const ACTS = [
  'inspections.conduct',
  'inspections.approve',
  'violations.handle',
  'violations.decide',
  'recalls.manage',
] as const;

const LATE = new Set<Kind>(['visits-overdue', 'findings-overdue', 'violations-overdue', 'recalls-late']);

/** The list that a number was counted from. */
function listOf(kind: Kind, { on, dueTo }: Tasks) {
  switch (kind) {
    case 'visits-today':
      return linkOptions({ to: '/quan-tri/kiem-tra', search: { mine: true, open: true, from: on, to: on } });
    case 'visits-overdue':
      return linkOptions({
        to: '/quan-tri/kiem-tra',
        search: { mine: true, open: true, to: addDays(on, -1) },
      });
    case 'findings-overdue':
      return linkOptions({ to: '/quan-tri/khac-phuc', search: { mine: true, overdue: true } });
    case 'remedies-waiting':
      return linkOptions({ to: '/quan-tri/khac-phuc', search: { mine: true, status: 'submitted' } });
    case 'violations-overdue':
      return linkOptions({ to: '/quan-tri/vi-pham', search: { mine: true, overdue: true } });
    case 'violations-due-soon':
      return linkOptions({ to: '/quan-tri/vi-pham', search: { mine: true, dueFrom: on, dueTo } });
    case 'recalls-running':
      return linkOptions({ to: '/quan-tri/thu-hoi-san-pham', search: { unmet: true, late: false } });
    case 'recalls-late':
      return linkOptions({ to: '/quan-tri/thu-hoi-san-pham', search: { unmet: true, late: true } });
    case 'plans-waiting':
      return linkOptions({ to: '/quan-tri/ke-hoach-kiem-tra', search: { status: 'submitted' } });
  }
}

/** Visits, remedies, cases and clocks that wait for the reader, each number leading to its list. */
export function SupervisionTasks() {
  const { t, i18n } = useTranslation('home');
  const { can } = useSession();
  const enabled = ACTS.some((permission) => can(permission));
  const { data, error } = useQuery({
    queryKey: ['supervision-tasks'],
    enabled,
    queryFn: () => dataOf(api.GET('/api/v1/supervision-tasks')),
  });
  if (!enabled) return null;
  const waiting = data?.items.filter(({ count }) => count > 0) ?? [];
  return (
    <section aria-labelledby="supervision" className="block">
      <Title order={2} id="supervision">
        {t('supervision.title')}
      </Title>
      {error && <Problem error={error} />}
      {data && waiting.length === 0 && <Text c="dimmed">{t('supervision.none')}</Text>}
      {data && waiting.length > 0 && (
        <div className="tiles">
          {waiting.map(({ kind, count }) => (
            <Link
              key={kind}
              {...listOf(kind, data)}
              className="tile"
              data-tone={LATE.has(kind) ? 'lotus' : 'warn'}
            >
              <span className="tile-number">{formatCount(count, i18n.language)}</span>
              <span>{t(`supervision.${kind}`)}</span>
            </Link>
          ))}
        </div>
      )}
    </section>
  );
}
