import { Button, Menu } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '@/lib/url';

/** The server writes the file: all rows of exactly this filter, in this order. */
export function ExportMenu({ path, query }: { path: string; query: Record<string, unknown> }) {
  const { t } = useTranslation('common');
  const address = (ending: 'csv' | 'xlsx') => `${path}.${ending}${apiQuery(query)}`;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
          {t('list.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={address('xlsx')} download>
          {t('list.exportXlsx')}
        </Menu.Item>
        <Menu.Item component="a" href={address('csv')} download>
          {t('list.exportCsv')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
