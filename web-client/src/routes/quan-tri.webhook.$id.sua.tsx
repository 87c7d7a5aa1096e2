import { createFileRoute } from '@tanstack/react-router';
import { EditWebhookPage } from '@/features/webhooks/EditWebhookPage';

export const Route = createFileRoute('/quan-tri/webhook/$id/sua')({ component: Page });

function Page() {
  return <EditWebhookPage id={Route.useParams().id} />;
}
