import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { WebhooksPage } from '@/features/webhooks/WebhooksPage';
import { readWebhookSearch } from '@/features/webhooks/search';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/webhook/')({
  validateSearch: readWebhookSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/webhook', search), [search]);
  return <WebhooksPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
