import { ActionIcon, AppShell, Burger, Group, Kbd, NavLink, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import IconWorld from '@tabler/icons-react/dist/esm/icons/IconWorldSearch.mjs';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Fragment, lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bell } from '@/features/notifications/Bell';
import { useAreas } from './areas';
import { useDuty } from './useDuty';
import { OfflineBanner } from './OfflineBanner';
import { usePageKeys } from './usePageKeys';
import { UserMenu } from './UserMenu';

const loadPalette = () => import('./CommandPalette');
const CommandPalette = lazy(loadPalette);
const IDLE = 1500;
const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'));
const RenewSession = lazy(() => import('@/features/accounts/RenewSession'));

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
  const groups = useAreas();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // of an area and another below it, only the nearer one is where the reader is
  const [here] = groups
    .flatMap(({ areas }) => areas.map(({ to }): string => to))
    .filter((to) => path === to || path === `${to}/` || (to !== '/quan-tri' && path.startsWith(`${to}/`)))
    .sort((one, other) => other.length - one.length);
  return (
    <>
      {groups.map((group) => (
        <Fragment key={group.key ?? ''}>
          {group.key && <p className="nav-group">{t(`nav.group.${group.key}`)}</p>}
          {group.areas.map(({ to, key, Icon }) => {
            const active = to === here;
            return (
              <NavLink
                key={key}
                component={Link}
                to={to}
                activeOptions={{ exact: to === '/quan-tri' || !active }}
                label={t(`nav.${key}`)}
                leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
                active={active}
                aria-current={active ? 'page' : undefined}
                onClick={onFollow}
              />
            );
          })}
        </Fragment>
      ))}
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
