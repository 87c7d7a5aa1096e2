import { createFileRoute } from '@tanstack/react-router';
import { AgenciesPage } from '@/features/agencies/AgenciesPage';
import { readAgencySearch } from '@/features/agencies/search';

export const Route = createFileRoute('/quan-tri/co-quan/')({
  validateSearch: readAgencySearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <AgenciesPage
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
