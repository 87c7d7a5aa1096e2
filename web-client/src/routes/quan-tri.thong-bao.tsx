import { createFileRoute } from '@tanstack/react-router';
import { NotificationsPage } from '@/features/notifications/NotificationsPage';
import { readNotificationSearch } from '@/features/notifications/search';

export const Route = createFileRoute('/quan-tri/thong-bao')({
  validateSearch: readNotificationSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  return (
    <NotificationsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  );
}
