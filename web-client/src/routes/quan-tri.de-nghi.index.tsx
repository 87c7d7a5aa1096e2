import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { rememberList } from '@/lib/lastList';
import { ChangeRequestsPage } from '@/features/producers/ChangeRequestsPage';
import { readChangeRequestSearch } from '@/features/producers/search';

export const Route = createFileRoute('/quan-tri/de-nghi/')({
  validateSearch: readChangeRequestSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/de-nghi', search), [search]);
  return (
    <ChangeRequestsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  );
}
