import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { rememberList } from '@/lib/lastList';
import { UsersPage } from '@/features/users/UsersPage';
import { readUserSearch } from '@/features/users/search';

export const Route = createFileRoute('/quan-tri/nguoi-dung/')({
  validateSearch: readUserSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/nguoi-dung', search), [search]);
  return <UsersPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
