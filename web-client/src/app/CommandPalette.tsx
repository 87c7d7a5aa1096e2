import '@mantine/spotlight/styles.css';
import { Spotlight, createSpotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';
import { foldText } from '@/lib/format/fold';
import { useAreas } from './areas';

const [store, palette] = createSpotlight();
const MOST = 6;

/** Ctrl+K: every page, the frequent actions, and any product or subject by a few letters. */
export default function CommandPalette({ wanted }: { wanted: number }) {
  const { t } = useTranslation('shell');
  const { can } = useSession();
  const areas = useAreas();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 200);
  useEffect(() => palette.open(), [wanted]);

  const found = useQuery({
    queryKey: ['palette', asked],
    enabled: asked.length >= 2 && can('register.read'),
    queryFn: async () => {
      const query = { q: asked, limit: MOST };
      const [products, subjects] = await Promise.all([
        dataOf(api.GET('/api/v1/products', { params: { query } })),
        dataOf(api.GET('/api/v1/subjects', { params: { query } })),
      ]);
      return { products: products.items, subjects: subjects.items };
    },
  });

  const go = (to: string) => () => void navigate({ to });
  const matches = (label: string) => foldText(label).includes(foldText(text.trim()));
  const pages = areas
    .flatMap((group) => group.areas)
    .map(({ to, key }) => ({ id: key, label: t(`nav.${key}`), onClick: go(to) }))
    .filter(({ label }) => matches(label));
  const actions = [
    ...(can('register.write')
      ? [
          { id: 'new-product', label: t('palette.newProduct'), onClick: go('/quan-tri/san-pham/moi') },
          { id: 'new-subject', label: t('palette.newSubject'), onClick: go('/quan-tri/chu-the/moi') },
        ]
      : []),
    ...(can('imports.run')
      ? [{ id: 'new-import', label: t('palette.newImport'), onClick: go('/quan-tri/nhap-du-lieu') }]
      : []),
    ...(can('users.manage')
      ? [{ id: 'new-user', label: t('palette.newUser'), onClick: go('/quan-tri/nguoi-dung/moi') }]
      : []),
    ...(can('clients.manage')
      ? [{ id: 'new-client', label: t('palette.newClient'), onClick: go('/quan-tri/ung-dung/moi') }]
      : []),
    { id: 'password', label: t('user.password'), onClick: go('/quan-tri/tai-khoan') },
  ].filter(({ label }) => matches(label));
  const groups: SpotlightActionGroupData[] = [
    { group: t('palette.pages'), actions: pages },
    {
      group: t('palette.products'),
      actions: (asked.length >= 2 ? (found.data?.products ?? []) : []).map((row) => ({
        id: row.id,
        label: row.name,
        description: [row.code, row.subjectName].filter(Boolean).join(' · '),
        onClick: () => void navigate({ to: '/quan-tri/san-pham/$id', params: { id: row.id } }),
      })),
    },
    {
      group: t('palette.subjects'),
      actions: (asked.length >= 2 ? (found.data?.subjects ?? []) : []).map((row) => ({
        id: row.id,
        label: row.name,
        description: [row.unitName, row.districtName].filter(Boolean).join(' · '),
        onClick: () => void navigate({ to: '/quan-tri/chu-the/$id', params: { id: row.id } }),
      })),
    },
    { group: t('palette.actions'), actions },
  ].filter(({ actions: all }) => all.length > 0);

  return (
    <Spotlight
      store={store}
      actions={groups}
      filter={(_, all) => all}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      scrollable
      maxHeight={420}
      nothingFound={found.isFetching ? t('palette.searching') : t('palette.nothing')}
      searchProps={{
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
        leftSection: <IconSearch size={18} aria-hidden />,
      }}
    />
  );
}
