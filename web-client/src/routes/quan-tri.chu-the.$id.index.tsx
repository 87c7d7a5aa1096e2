import { createFileRoute } from '@tanstack/react-router';
import { SubjectPage } from '@/features/subjects/SubjectPage';

export const Route = createFileRoute('/quan-tri/chu-the/$id/')({ component: Page });

function Page() {
  return <SubjectPage id={Route.useParams().id} />;
}
