import { createFileRoute } from '@tanstack/react-router';
import { SubjectRepresentativesPage } from '@/features/producers/SubjectRepresentativesPage';

export const Route = createFileRoute('/quan-tri/chu-the/$id/dai-dien')({ component: Page });

function Page() {
  return <SubjectRepresentativesPage id={Route.useParams().id} />;
}
