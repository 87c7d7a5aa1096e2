import { createFileRoute } from '@tanstack/react-router';
import { WebhookPage } from '@/features/webhooks/WebhookPage';
import { readDeliverySearch } from '@/features/webhooks/search';

export const Route = createFileRoute('/quan-tri/webhook/$id/')({
  validateSearch: readDeliverySearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <WebhookPage
      id={Route.useParams().id}
      search={Route.useSearch()}
      onSearch={(next) => void navigate({ search: next, replace: true })}
    />
  );
}
