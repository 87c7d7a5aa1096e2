import { createFileRoute } from '@tanstack/react-router';
import { VisitPage } from '@/features/inspections/VisitPage';

export const Route = createFileRoute('/quan-tri/kiem-tra/$id/phieu')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <VisitPage key={id} id={id} />;
}
