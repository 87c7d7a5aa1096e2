import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { RecallsPage } from '@/features/recalls/RecallsPage';
import { readRecallSearch } from '@/features/recalls/search';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/thu-hoi-san-pham/')({
  validateSearch: readRecallSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/thu-hoi-san-pham', search), [search]);
  return <RecallsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
