import { createFileRoute } from '@tanstack/react-router';
import { MergeSubjectPage } from '@/features/subjects/SubjectActs';

export const Route = createFileRoute('/quan-tri/chu-the/$id/gop')({ component: Page });

function Page() {
  return <MergeSubjectPage id={Route.useParams().id} />;
}
