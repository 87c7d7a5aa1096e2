import { createFileRoute } from '@tanstack/react-router';
import { ClientPage } from '@/features/clients/ClientPage';

export const Route = createFileRoute('/quan-tri/ung-dung/$id/')({ component: Page });

function Page() {
  return <ClientPage id={Route.useParams().id} />;
}
