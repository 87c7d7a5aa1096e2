import { createFileRoute } from '@tanstack/react-router';
import { FindingPage } from '@/features/inspections/FindingPage';

export const Route = createFileRoute('/quan-tri/khac-phuc/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <FindingPage key={id} id={id} />;
}
