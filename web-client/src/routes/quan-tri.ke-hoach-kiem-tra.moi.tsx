import { createFileRoute } from '@tanstack/react-router';
import { NewPlanPage } from '@/features/inspection-plans/NewPlanPage';

export const Route = createFileRoute('/quan-tri/ke-hoach-kiem-tra/moi')({ component: Page });

function Page() {
  const navigate = Route.useNavigate();
  return (
    <NewPlanPage onDone={(id) => void navigate({ to: '/quan-tri/ke-hoach-kiem-tra/$id', params: { id } })} />
  );
}
