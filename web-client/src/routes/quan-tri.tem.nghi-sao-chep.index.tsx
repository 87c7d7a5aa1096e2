import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { readAlertSearch } from '@/features/stamps/search';
import { StampAlertsPage } from '@/features/stamps/StampAlertsPage';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/tem/nghi-sao-chep/')({
  validateSearch: readAlertSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/tem/nghi-sao-chep', search), [search]);
  return (
    <StampAlertsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  );
}
