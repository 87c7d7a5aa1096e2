import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { rememberList } from '@/lib/lastList';
import { DecisionsPage } from '@/features/revocations/DecisionsPage';
import { readDecisionSearch } from '@/features/revocations/decisionQueries';

export const Route = createFileRoute('/quan-tri/quyet-dinh/')({
  validateSearch: readDecisionSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/quyet-dinh', search), [search]);
  return (
    <DecisionsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  );
}
