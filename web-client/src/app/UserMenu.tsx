import { ActionIcon, Button, Menu, useMantineColorScheme } from '@mantine/core';
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { LinkMenuItem } from '@/components/ui/links';
import { useTranslation } from 'react-i18next';
import { signOut, useSession } from '@/lib/auth/session';
import { setLanguage } from '@/lib/i18n/start';

export function UserMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const { t, i18n } = useTranslation('shell');
  const { session } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const name = session?.user.displayName ?? '';
  const leave = async () => {
    await signOut().catch(() => undefined);
    await navigate({ to: '/dang-nhap' });
    queries.clear();
  };
  const vietnamese = i18n.language === 'vi';
  const change = async () => {
    await setLanguage(vietnamese ? 'en' : 'vi');
    // Some words come with the answers, in the language they were asked for.
    await queries.invalidateQueries();
  };
  return (
    <>
      <Button
        variant="default"
        px="xs"
        lang={vietnamese ? 'en' : 'vi'}
        aria-label={vietnamese ? t('toEnglish') : t('toVietnamese')}
        onClick={() => void change()}
      >
        {vietnamese ? 'EN' : 'VI'}
      </Button>
      <Menu position="bottom-end" shadow="md" width={240}>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('user.menu', { name })}>
            <IconUser size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{name}</Menu.Label>
          <LinkMenuItem to="/quan-tri/tai-khoan" leftSection={<IconKey size={16} aria-hidden />}>
            {t('user.password')}
          </LinkMenuItem>
          <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onShortcuts}>
            {t('user.shortcuts')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('theme.label')}</Menu.Label>
          {(['auto', 'light', 'dark'] as const).map((scheme) => (
            <Menu.Item
              key={scheme}
              closeMenuOnClick={false}
              aria-current={colorScheme === scheme || undefined}
              className="menu-choice"
              onClick={() => setColorScheme(scheme)}
            >
              {t(`theme.${scheme}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
            {t('user.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
