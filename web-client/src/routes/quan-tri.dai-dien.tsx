import { createFileRoute } from '@tanstack/react-router';
import { RepresentativeRequestsPage } from '@/features/producers/RepresentativeRequestsPage';
import { readRequestSearch } from '@/features/producers/search';

export const Route = createFileRoute('/quan-tri/dai-dien')({
  validateSearch: readRequestSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <RepresentativeRequestsPage
      search={Route.useSearch()}
      onSearch={(next) => void navigate({ search: next, replace: true })}
    />
  );
}
