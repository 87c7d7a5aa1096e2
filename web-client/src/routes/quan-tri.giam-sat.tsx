import { createFileRoute } from '@tanstack/react-router';
import { readSupervisionSearch } from '@/features/supervision/search';
import { SupervisionPage } from '@/features/supervision/SupervisionPage';

export const Route = createFileRoute('/quan-tri/giam-sat')({
  validateSearch: readSupervisionSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <SupervisionPage
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
