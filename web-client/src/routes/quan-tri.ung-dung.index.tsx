import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ClientsPage } from '@/features/clients/ClientsPage';
import { readClientSearch } from '@/features/clients/search';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/ung-dung/')({
  validateSearch: readClientSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/ung-dung', search), [search]);
  return <ClientsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
