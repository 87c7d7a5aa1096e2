import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { readStampSearch } from '@/features/stamps/search';
import { StampGrantsPage } from '@/features/stamps/StampGrantsPage';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/tem/')({
  validateSearch: readStampSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/tem', search), [search]);
  return (
    <StampGrantsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  );
}
