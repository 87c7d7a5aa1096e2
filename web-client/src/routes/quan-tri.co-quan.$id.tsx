import { createFileRoute } from '@tanstack/react-router';
import { AgencyPage } from '@/features/agencies/AgencyPage';

export const Route = createFileRoute('/quan-tri/co-quan/$id')({ component: Page });

function Page() {
  return <AgencyPage id={Route.useParams().id} />;
}
