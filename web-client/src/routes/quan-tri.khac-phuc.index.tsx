import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FindingsPage } from '@/features/inspections/FindingsPage';
import { readFindingSearch } from '@/features/inspections/search';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/khac-phuc/')({
  validateSearch: readFindingSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/khac-phuc', search), [search]);
  return <FindingsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
