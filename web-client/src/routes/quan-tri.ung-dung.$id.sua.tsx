import { createFileRoute } from '@tanstack/react-router';
import { EditClientPage } from '@/features/clients/EditClientPage';

export const Route = createFileRoute('/quan-tri/ung-dung/$id/sua')({ component: Page });

function Page() {
  return <EditClientPage id={Route.useParams().id} />;
}
