import { createFileRoute } from '@tanstack/react-router';
import { PlansPage } from '@/features/inspection-plans/PlansPage';
import { readPlanSearch } from '@/features/inspection-plans/search';

export const Route = createFileRoute('/quan-tri/ke-hoach-kiem-tra/')({
  validateSearch: readPlanSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <PlansPage
      search={Route.useSearch()}
      onSearch={(next) => void navigate({ search: next, replace: true })}
    />
  );
}
