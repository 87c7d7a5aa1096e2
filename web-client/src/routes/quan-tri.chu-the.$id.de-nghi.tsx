import { createFileRoute } from '@tanstack/react-router';
import { ProposeSubjectPage } from '@/features/producers/ProposePages';

export const Route = createFileRoute('/quan-tri/chu-the/$id/de-nghi')({ component: Page });

function Page() {
  return <ProposeSubjectPage id={Route.useParams().id} />;
}
