import { createFileRoute } from '@tanstack/react-router';
import { EditSubjectPage } from '@/features/subjects/SubjectForms';

export const Route = createFileRoute('/quan-tri/chu-the/$id/sua')({ component: Page });

function Page() {
  return <EditSubjectPage id={Route.useParams().id} />;
}
