import { ActionIcon, AppShell, Burger, Group, Kbd, NavLink, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconAudit from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs';
import IconApps from '@tabler/icons-react/dist/esm/icons/IconPlugConnected.mjs';
import IconCertificate from '@tabler/icons-react/dist/esm/icons/IconCertificate.mjs';
import IconDecision from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs';
import IconRevocation from '@tabler/icons-react/dist/esm/icons/IconCertificateOff.mjs';
import IconChecklist from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs';
import IconAgency from '@tabler/icons-react/dist/esm/icons/IconBuildingBank.mjs';
import IconChanges from '@tabler/icons-react/dist/esm/icons/IconArrowsExchange.mjs';
import IconExpiry from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs';
import IconNotices from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs';
import IconHolidays from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import IconJobs from '@tabler/icons-react/dist/esm/icons/IconClockPlay.mjs';
import IconWatches from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconComplaints from '@tabler/icons-react/dist/esm/icons/IconMessageReport.mjs';
import IconFigures from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs';
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs';
import IconImport from '@tabler/icons-react/dist/esm/icons/IconFileImport.mjs';
import IconMap from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import IconProduct from '@tabler/icons-react/dist/esm/icons/IconPlant2.mjs';
import IconRegistrations from '@tabler/icons-react/dist/esm/icons/IconUserCheck.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import IconSubject from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUserCog.mjs';
import IconWorld from '@tabler/icons-react/dist/esm/icons/IconWorldSearch.mjs';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Fragment, lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bell } from '@/features/notifications/Bell';
import { onlyRepresents, useSession, type Permission } from '@/lib/auth/session';
import { useDuty } from './useDuty';
import { OfflineBanner } from './OfflineBanner';
import { usePageKeys } from './usePageKeys';
import { UserMenu } from './UserMenu';

const loadPalette = () => import('./CommandPalette');
const CommandPalette = lazy(loadPalette);
const IDLE = 1500;
const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'));
const RenewSession = lazy(() => import('@/features/accounts/RenewSession'));

const AREAS = [
  { to: '/quan-tri', key: 'home', Icon: IconHome, needs: undefined, group: undefined },
  { to: '/quan-tri/san-pham', key: 'products', Icon: IconProduct, needs: 'register.read', group: 'register' },
  { to: '/quan-tri/chu-the', key: 'subjects', Icon: IconSubject, needs: 'register.read', group: 'register' },
  {
    to: '/quan-tri/cong-nhan',
    key: 'certifications',
    Icon: IconCertificate,
    needs: 'register.read',
    group: 'register',
  },
  {
    to: '/quan-tri/can-bo-sung',
    key: 'workItems',
    Icon: IconChecklist,
    needs: 'register.read',
    group: 'register',
  },
  { to: '/quan-tri/nhap-du-lieu', key: 'imports', Icon: IconImport, needs: 'imports.run', group: 'register' },
  {
    to: '/quan-tri/ra-soat',
    key: 'expiryReviews',
    Icon: IconExpiry,
    needs: 'register.write',
    group: 'duties',
  },
  { to: '/quan-tri/giay-bao', key: 'notices', Icon: IconNotices, needs: 'register.write', group: 'duties' },
  {
    to: '/quan-tri/thu-hoi',
    key: 'revocations',
    Icon: IconRevocation,
    needs: 'register.read',
    group: 'duties',
  },
  {
    to: '/quan-tri/quyet-dinh',
    key: 'decisions',
    Icon: IconDecision,
    needs: 'register.read',
    group: 'duties',
  },
  {
    to: '/quan-tri/phan-anh',
    key: 'complaints',
    Icon: IconComplaints,
    needs: 'complaints.handle',
    group: 'duties',
  },
  {
    to: '/quan-tri/de-nghi',
    key: 'changeRequests',
    Icon: IconChanges,
    needs: 'register.write',
    group: 'duties',
  },
  {
    to: '/quan-tri/dai-dien',
    key: 'representatives',
    Icon: IconRegistrations,
    needs: 'register.write',
    group: 'duties',
  },
  { to: '/quan-tri/theo-doi', key: 'watches', Icon: IconWatches, needs: 'register.read', group: 'duties' },
  { to: '/quan-tri/so-lieu', key: 'figures', Icon: IconFigures, needs: 'register.read', group: 'duties' },
  { to: '/quan-tri/dia-ban', key: 'units', Icon: IconMap, needs: 'register.read', group: 'facts' },
  { to: '/quan-tri/co-quan', key: 'agencies', Icon: IconAgency, needs: 'register.read', group: 'facts' },
  { to: '/quan-tri/ngay-nghi', key: 'holidays', Icon: IconHolidays, needs: 'register.read', group: 'facts' },
  { to: '/quan-tri/nguoi-dung', key: 'users', Icon: IconUsers, needs: 'users.manage', group: 'system' },
  { to: '/quan-tri/ung-dung', key: 'clients', Icon: IconApps, needs: 'clients.manage', group: 'system' },
  { to: '/quan-tri/cong-viec-nen', key: 'jobs', Icon: IconJobs, needs: 'jobs.manage', group: 'system' },
  { to: '/quan-tri/nhat-ky', key: 'audit', Icon: IconAudit, needs: 'audit.read', group: 'system' },
] as const satisfies readonly {
  to: string;
  key: string;
  Icon: unknown;
  needs: Permission | undefined;
  group: string | undefined;
}[];

/** A representative finds what is theirs, and nothing that would show the same few records in other ways. */
const OWN_AREAS = [
  { to: '/quan-tri', key: 'mySubjects', Icon: IconProduct, needs: 'changes.propose', group: undefined },
  {
    to: '/quan-tri/de-nghi',
    key: 'myChangeRequests',
    Icon: IconChanges,
    needs: 'changes.propose',
    group: undefined,
  },
  {
    to: '/quan-tri/thu-hoi',
    key: 'myRevocations',
    Icon: IconRevocation,
    needs: 'revocations.answer',
    group: undefined,
  },
] as const satisfies readonly {
  to: string;
  key: string;
  Icon: unknown;
  needs: Permission;
  group: undefined;
}[];

/** Somebody who keeps records and represents a subject as well. */
const OWN_AREA = {
  to: '/quan-tri/san-pham-cua-toi',
  key: 'mySubjects',
  Icon: IconProduct,
  needs: 'changes.propose',
  group: undefined,
} as const;

export function StaffShell() {
  const { t } = useTranslation(['shell', 'common']);
  const [menuOpen, menu] = useDisclosure();
  const [paletteWanted, setPaletteWanted] = useState(0);
  const [keysShown, keys] = useDisclosure();
  const openPalette = () => setPaletteWanted((times) => times + 1);
  useEffect(() => {
    // Ctrl+K is followed by typing at once: what is typed while the palette loads would be lost.
    const timer = setTimeout(() => void loadPalette(), IDLE);
    return () => clearTimeout(timer);
  }, []);
  usePageKeys({ onPalette: openPalette, onHelp: keys.open });
  useDuty();
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 224, breakpoint: 'md', collapsed: { mobile: !menuOpen } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a href="#main" className="skip">
        {t('common:skip')}
      </a>
      <AppShell.Header className="no-print">
        <Group h="100%" px="md" gap="sm" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={menuOpen}
              onClick={menu.toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={menuOpen ? t('nav.close') : t('nav.open')}
            />
            <Link to="/quan-tri" className="brand">
              <img src="/icon.svg" width={30} height={30} alt="" />
              <span>{t('common:app')}</span>
            </Link>
          </Group>
          <UnstyledButton className="palette-button" onClick={openPalette} aria-keyshortcuts="Control+K">
            <IconSearch size={16} aria-hidden />
            <span>{t('palette.open')}</span>
            <Kbd size="xs" aria-hidden>
              {t('palette.keys')}
            </Kbd>
          </UnstyledButton>
          <Group gap="xs" wrap="nowrap">
            <ActionIcon
              className="palette-icon"
              variant="default"
              size="lg"
              aria-label={t('palette.open')}
              onClick={openPalette}
            >
              <IconSearch size={18} aria-hidden />
            </ActionIcon>
            <Bell />
            <UserMenu onShortcuts={keys.open} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" className="no-print" aria-label={t('nav.label')}>
        <Navigation onFollow={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <OfflineBanner />
        <Outlet />
      </AppShell.Main>
      <Suspense fallback={null}>
        {paletteWanted > 0 && <CommandPalette wanted={paletteWanted} />}
        {keysShown && <ShortcutsDialog onClose={keys.close} />}
        <RenewSession />
      </Suspense>
    </AppShell>
  );
}

function Navigation({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation('shell');
  const { session, can } = useSession();
  const areas = onlyRepresents(session) ? OWN_AREAS : [AREAS[0], OWN_AREA, ...AREAS.slice(1)];
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <>
      {areas
        .filter(({ needs }) => needs === undefined || can(needs))
        .map(({ to, key, Icon, group }, index, shown) => {
          const active =
            to === '/quan-tri' ? path === to || path === `${to}/` : path === to || path.startsWith(`${to}/`);
          const opens = group !== undefined && shown[index - 1]?.group !== group;
          return (
            <Fragment key={key}>
              {opens && <p className="nav-group">{t(`nav.group.${group}`)}</p>}
              <NavLink
                component={Link}
                to={to}
                activeOptions={{ exact: to === '/quan-tri' }}
                label={t(`nav.${key}`)}
                leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
                active={active}
                aria-current={active ? 'page' : undefined}
                onClick={onFollow}
              />
            </Fragment>
          );
        })}
      <NavLink
        component="a"
        href="/"
        mt="auto"
        label={t('nav.public')}
        leftSection={<IconWorld size={18} stroke={1.7} aria-hidden />}
      />
    </>
  );
}
