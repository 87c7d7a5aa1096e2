import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LinkAnchor } from '@/components/ui/links';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { api, dataOf } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';
import { addDays, today } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { ExpiryTimeline } from './ExpiryTimeline';
import { WorkList } from './WorkList';

const WINDOWS = [30, 60, 90] as const;

export function HomePage() {
  const { t } = useTranslation('home');
  const { session } = useSession();
  return (
    <>
      <PageHeader title={t('title')} />
      <Text c="dimmed" mb="lg">
        {t('hello', { name: session?.user.displayName ?? '' })}
      </Text>
      <section aria-labelledby="expiring" className="block">
        <Title order={2} id="expiring">
          {t('expiry.title')}
        </Title>
        <div className="tiles">
          {WINDOWS.map((days) => (
            <ExpiryTile key={days} days={days} />
          ))}
        </div>
        <ExpiryTimeline />
      </section>
      <div className="two-columns">
        <section aria-labelledby="work" className="sheet">
          <Title order={2} id="work">
            {t('work.title')}
          </Title>
          <WorkList compact />
        </section>
        <section aria-labelledby="register" className="sheet">
          <Title order={2} id="register">
            {t('register.title')}
          </Title>
          <RegisterTiles />
        </section>
      </div>
    </>
  );
}

function ExpiryTile({ days }: { days: number }) {
  const { t, i18n } = useTranslation('home');
  const window = { expiresFrom: today(), expiresTo: addDays(today(), days) };
  const { data, error } = useQuery({
    queryKey: ['products', 'count', window],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/products', {
          params: { query: { ...window, status: ['in-force'], limit: 1, count: true } },
        }),
      ),
  });
  return (
    <Link
      to="/quan-tri/san-pham"
      search={{ ...window, status: ['in-force'], sort: 'expiresOn' }}
      className="tile"
      data-tone={days === 30 ? 'lotus' : 'warn'}
    >
      <span className="tile-number">{error ? '–' : formatCount(data?.total, i18n.language)}</span>
      <span>{t('expiry.within', { days })}</span>
    </Link>
  );
}

const STANDS = [
  ['inForce', ['in-force'], ['in-force', 'expiring']],
  ['expired', ['expired'], ['expired']],
  ['revoked', ['revoked', 'withdrawn'], ['revoked', 'withdrawn']],
  ['unconfirmed', ['unconfirmed'], ['unconfirmed']],
] as const;

function RegisterTiles() {
  const { t, i18n } = useTranslation('home');
  const { data, error, refetch } = useQuery({
    queryKey: ['statistics'],
    queryFn: () => dataOf(api.GET('/api/v1/statistics')),
  });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <ul className="stand plain">
      {STANDS.map(([key, status, counted]) => (
        <li key={key}>
          <LinkAnchor to="/quan-tri/san-pham" search={{ status: [...status] }}>
            {t(`register.${key}`)}
          </LinkAnchor>
          <span className="numeric">
            {data &&
              formatCount(
                counted.reduce((sum, name) => sum + (data.byStatus[name] ?? 0), 0),
                i18n.language,
              )}
          </span>
        </li>
      ))}
    </ul>
  );
}
