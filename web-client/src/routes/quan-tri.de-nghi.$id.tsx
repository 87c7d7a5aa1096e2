import { createFileRoute } from '@tanstack/react-router';
import { ChangeRequestPage } from '@/features/producers/ChangeRequestPage';

export const Route = createFileRoute('/quan-tri/de-nghi/$id')({ component: Page });

function Page() {
  return <ChangeRequestPage id={Route.useParams().id} />;
}
