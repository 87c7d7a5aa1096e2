import { Anchor, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LinkAnchor } from '@/components/ui/links';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { useRoleName } from '@/components/ui/useRoleName';
import { api, dataOf } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';
import { addDays, today } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { ExpiryTimeline } from './ExpiryTimeline';
import { SupervisionTasks } from './SupervisionTasks';
import { WorkList } from './WorkList';

const WINDOWS = [30, 60, 90] as const;

/** What waits for the person, by what the roles held today allow; every figure goes as far as they do. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { session, can } = useSession();
  const reads = can('register.read');
  const writes = can('register.write');
  const sheets = [
    writes && <Work key="work" />,
    can('imports.run') && <OpenImports key="imports" />,
    reads && <Register key="register" />,
    can('users.manage') && <PeopleWaiting key="people" />,
    can('audit.read') && <AuditToday key="audit" />,
  ].filter((sheet) => sheet !== false);
  return (
    <>
      <PageHeader title={t('title')} />
      <Text c="dimmed">{t('hello', { name: session?.user.displayName ?? '' })}</Text>
      <Duties />
      {reads && (
        <section aria-labelledby="expiring" className="block">
          <Title order={2} id="expiring">
            {t('expiry.title')}
          </Title>
          <div className="tiles">
            {WINDOWS.map((days) => (
              <ExpiryTile key={days} days={days} />
            ))}
            <ReviewTiles />
          </div>
          <ExpiryTimeline />
        </section>
      )}
      <SupervisionTasks />
      <Producers />
      {sheets.length > 0 ? <div className="two-columns">{sheets}</div> : <Nothing />}
    </>
  );
}

/** The roles held today and what they are held for: why the figures below are what they are. */
function Duties() {
  const { t } = useTranslation(['home', 'accounts']);
  const { session } = useSession();
  const role = useRoleName();
  if (!session || session.assignments.length === 0) return null;
  return (
    <ul className="duties plain" aria-label={t('home:duties')}>
      {session.assignments.map((a) => (
        <li key={a.id}>
          {[role(a.role), a.agencyName, a.subjectName, a.isDelegated && t('accounts:delegations.stand')]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  );
}

function Sheet({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="sheet">
      <Title order={2} id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}

function Work() {
  const { t } = useTranslation('home');
  return (
    <Sheet id="work" title={t('work.title')}>
      <WorkList compact />
    </Sheet>
  );
}

function Register() {
  const { t } = useTranslation('home');
  return (
    <Sheet id="register" title={t('register.title')}>
      <RegisterTiles />
    </Sheet>
  );
}

const SHOWN = 5;

function OpenImports() {
  const { t } = useTranslation('home');
  const { data, error, refetch } = useQuery({
    queryKey: ['imports', 'open'],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/imports', { params: { query: { limit: 50 } } }))).items.filter(
        ({ status }) => status === 'review',
      ),
  });
  return (
    <Sheet id="imports" title={t('imports.title')}>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Text>{t('imports.none')}</Text>}
      <ul className="stand plain">
        {data?.slice(0, SHOWN).map((job) => (
          <li key={job.id}>
            <LinkAnchor to="/quan-tri/nhap-du-lieu/$id" params={{ id: job.id }}>
              {job.fileName}
            </LinkAnchor>
            <span className="numeric">{t('imports.rows', { count: job.total })}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function PeopleWaiting() {
  const { t } = useTranslation('home');
  const invited = useQuery({
    queryKey: ['users', 'invited'],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/users', { params: { query: { status: 'invited', limit: 200 } } })))
        .items,
  });
  const letters = useQuery({
    queryKey: ['outbox', 'unsent'],
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/outbox', { params: { query: { limit: 200 } } }))).items.filter(
        ({ status }) => status === 'failed',
      ),
  });
  const error = invited.error ?? letters.error;
  return (
    <Sheet id="people" title={t('people.title')}>
      {error && <Problem error={error} />}
      <ul className="stand plain">
        <li>
          <LinkAnchor to="/quan-tri/nguoi-dung" search={{ status: 'invited' }}>
            {t('people.invited')}
          </LinkAnchor>
          <span className="numeric">{invited.data?.length}</span>
        </li>
        <li>
          <LinkAnchor to="/quan-tri/nguoi-dung/thu">{t('people.letters')}</LinkAnchor>
          <span className="numeric">{letters.data?.length}</span>
        </li>
      </ul>
    </Sheet>
  );
}

const MANY = 200;

function AuditToday() {
  const { t } = useTranslation('home');
  const day = today();
  const { data, error } = useQuery({
    queryKey: ['audit', 'refused', day],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/api/v1/audit', {
            params: { query: { type: 'session.refused', from: day, to: day, limit: MANY } },
          }),
        )
      ).items.length,
  });
  return (
    <Sheet id="audit" title={t('audit.title')}>
      {error && <Problem error={error} />}
      <ul className="stand plain">
        <li>
          <LinkAnchor to="/quan-tri/nhat-ky" search={{ kind: 'session', from: day, to: day }}>
            {t('audit.refused')}
          </LinkAnchor>
          <span className="numeric">{data === MANY ? `${MANY}+` : data}</span>
        </li>
        <li>
          <LinkAnchor to="/quan-tri/nhat-ky" search={{ from: day, to: day }}>
            {t('audit.all')}
          </LinkAnchor>
        </li>
      </ul>
    </Sheet>
  );
}

function Nothing() {
  const { t } = useTranslation('home');
  const { session } = useSession();
  return (
    <Sheet id="nothing" title={t('nothing.title')}>
      <Text>{t(session?.assignments.length === 0 ? 'nothing.noRole' : 'nothing.text')}</Text>
      <Anchor href="/">{t('nothing.public')}</Anchor>
    </Sheet>
  );
}

/** What producers ask and nobody has answered yet, for those who may. */
function Producers() {
  const { t, i18n } = useTranslation('home');
  const { can } = useSession();
  const enabled = can('register.write');
  const query = { status: 'waiting', limit: 1, count: true } as const;
  const changes = useQuery({
    queryKey: ['change-requests', 'count'],
    enabled,
    queryFn: () => dataOf(api.GET('/api/v1/change-requests', { params: { query } })),
  });
  const registrations = useQuery({
    queryKey: ['representative-requests', 'count'],
    enabled,
    queryFn: () => dataOf(api.GET('/api/v1/representative-requests', { params: { query } })),
  });
  if (!enabled) return null;
  return (
    <section aria-labelledby="producers" className="block">
      <Title order={2} id="producers">
        {t('producers.title')}
      </Title>
      <div className="tiles">
        <Link to="/quan-tri/de-nghi" search={{ status: 'waiting' }} className="tile">
          <span className="tile-number">
            {changes.error ? '–' : formatCount(changes.data?.total, i18n.language)}
          </span>
          <span>{t('producers.changes')}</span>
        </Link>
        <Link to="/quan-tri/dai-dien" search={{ status: 'waiting' }} className="tile">
          <span className="tile-number">
            {registrations.error ? '–' : formatCount(registrations.data?.total, i18n.language)}
          </span>
          <span>{t('producers.registrations')}</span>
        </Link>
      </div>
    </section>
  );
}

const REVIEW = [
  ['opening', 'openingNoticesDue', { due: 'window-opens' }],
  ['closing', 'closingNoticesDue', { due: 'window-closes' }],
  ['missed', 'windowMissed', { window: 'missed' }],
] as const;

/** What is to be sent now, and which windows were missed: for those who act and for those who lead. */
function ReviewTiles() {
  const { t, i18n } = useTranslation('home');
  const { data, error } = useQuery({
    queryKey: ['expiry-reviews', 'counts', {}],
    queryFn: () => dataOf(api.GET('/api/v1/expiry-reviews/counts', { params: { query: {} } })),
  });
  return REVIEW.map(([key, field, search]) => (
    <Link key={key} to="/quan-tri/ra-soat" search={search} className="tile" data-tone="lotus">
      <span className="tile-number">{error ? '–' : formatCount(data?.total[field], i18n.language)}</span>
      <span>{t(`expiry.${key}`)}</span>
    </Link>
  ));
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
