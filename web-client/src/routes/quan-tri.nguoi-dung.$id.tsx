import { createFileRoute } from '@tanstack/react-router';
import { UserPage } from '@/features/users/UserPage';

export const Route = createFileRoute('/quan-tri/nguoi-dung/$id')({ component: Page });

function Page() {
  return <UserPage id={Route.useParams().id} />;
}
