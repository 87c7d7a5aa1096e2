import { createFileRoute } from '@tanstack/react-router';
import { InspectionPage } from '@/features/inspections/InspectionPage';

export const Route = createFileRoute('/quan-tri/kiem-tra/$id/')({ component: Page });

function Page() {
  return <InspectionPage id={Route.useParams().id} />;
}
