import { createFileRoute } from '@tanstack/react-router';
import { UnitsPage } from '@/features/administrative-units/UnitsPage';
import { readUnitSearch } from '@/features/administrative-units/search';

export const Route = createFileRoute('/quan-tri/dia-ban/')({
  validateSearch: readUnitSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <UnitsPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />
  );
}
