import { createFileRoute } from '@tanstack/react-router';
import { NewInspectionPage } from '@/features/inspections/NewInspectionPage';
import { readNewInspection } from '@/features/inspections/search';

export const Route = createFileRoute('/quan-tri/kiem-tra/moi')({
  validateSearch: readNewInspection,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <NewInspectionPage
      search={Route.useSearch()}
      onDone={(id) => void navigate({ to: '/quan-tri/kiem-tra/$id', params: { id } })}
    />
  );
}
