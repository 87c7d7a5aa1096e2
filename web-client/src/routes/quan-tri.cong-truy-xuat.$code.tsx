import { createFileRoute } from '@tanstack/react-router';
import { PortalPage } from '@/features/portals/PortalPage';
import { readPortalSearch } from '@/features/portals/search';

export const Route = createFileRoute('/quan-tri/cong-truy-xuat/$code')({
  validateSearch: readPortalSearch,
  component: Page,
});

function Page() {
  const { code } = Route.useParams();
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  return (
    <PortalPage
      key={code}
      code={code}
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
    />
  );
}
