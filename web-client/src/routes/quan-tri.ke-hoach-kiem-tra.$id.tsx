import { createFileRoute } from '@tanstack/react-router';
import { PlanPage } from '@/features/inspection-plans/PlanPage';

export const Route = createFileRoute('/quan-tri/ke-hoach-kiem-tra/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <PlanPage key={id} id={id} />;
}
