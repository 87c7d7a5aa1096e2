import { createFileRoute } from '@tanstack/react-router';
import { DecisionPage } from '@/features/revocations/DecisionPage';

export const Route = createFileRoute('/quan-tri/quyet-dinh/$id')({ component: Page });

function Page() {
  return <DecisionPage id={Route.useParams().id} />;
}
