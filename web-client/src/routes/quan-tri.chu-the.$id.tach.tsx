import { createFileRoute } from '@tanstack/react-router';
import { SplitSubjectPage } from '@/features/subjects/SubjectActs';

export const Route = createFileRoute('/quan-tri/chu-the/$id/tach')({ component: Page });

function Page() {
  return <SplitSubjectPage id={Route.useParams().id} />;
}
