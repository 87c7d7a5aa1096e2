import '@mantine/spotlight/styles.css';
import { Spotlight, createSpotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '@/lib/api/client';
import { onlyRepresents, useSession } from '@/lib/auth/session';
import { foldText } from '@/lib/format/fold';

const [store, palette] = createSpotlight();
const MOST = 6;

/** Ctrl+K: every page, the frequent actions, and any product or subject by a few letters. */
export default function CommandPalette({ wanted }: { wanted: number }) {
  const { t } = useTranslation('shell');
  const { session, can } = useSession();
  const own = onlyRepresents(session);
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
  const page = (
    key:
      | 'expiryReviews'
      | 'notices'
      | 'holidays'
      | 'home'
      | 'products'
      | 'subjects'
      | 'certifications'
      | 'workItems'
      | 'watches'
      | 'imports'
      | 'jobs'
      | 'units'
      | 'agencies'
      | 'users'
      | 'clients'
      | 'audit'
      | 'mySubjects'
      | 'changeRequests'
      | 'myChangeRequests'
      | 'representatives'
      | 'revocations'
      | 'decisions'
      | 'myRevocations',
    to: string,
  ) => ({
    id: key,
    label: t(`nav.${key}`),
    onClick: go(to),
  });
  const matches = (label: string) => foldText(label).includes(foldText(text.trim()));
  const pages = [
    ...(own
      ? [
          page('mySubjects', '/quan-tri'),
          page('myChangeRequests', '/quan-tri/de-nghi'),
          page('myRevocations', '/quan-tri/thu-hoi'),
        ]
      : [
          page('home', '/quan-tri'),
          page('products', '/quan-tri/san-pham'),
          page('subjects', '/quan-tri/chu-the'),
          page('certifications', '/quan-tri/cong-nhan'),
          page('workItems', '/quan-tri/can-bo-sung'),
          page('watches', '/quan-tri/theo-doi'),
          page('revocations', '/quan-tri/thu-hoi'),
          page('decisions', '/quan-tri/quyet-dinh'),
          page('expiryReviews', '/quan-tri/ra-soat'),
          page('notices', '/quan-tri/giay-bao'),
          page('units', '/quan-tri/dia-ban'),
          page('holidays', '/quan-tri/ngay-nghi'),
        ]),
    ...(can('register.write')
      ? [page('changeRequests', '/quan-tri/de-nghi'), page('representatives', '/quan-tri/dai-dien')]
      : []),
    ...(can('imports.run') ? [page('imports', '/quan-tri/nhap-du-lieu')] : []),
    ...(own ? [] : [page('agencies', '/quan-tri/co-quan')]),
    ...(can('users.manage') ? [page('users', '/quan-tri/nguoi-dung')] : []),
    ...(can('clients.manage') ? [page('clients', '/quan-tri/ung-dung')] : []),
    ...(can('jobs.manage') ? [page('jobs', '/quan-tri/cong-viec-nen')] : []),
    ...(can('audit.read') ? [page('audit', '/quan-tri/nhat-ky')] : []),
  ].filter(({ label }) => matches(label));
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
