import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { GtinsPage } from '@/features/labels/GtinsPage';
import { readGtinSearch } from '@/features/labels/search';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/ma-so/')({ validateSearch: readGtinSearch, component: Page });

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/ma-so', search), [search]);
  return <GtinsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
