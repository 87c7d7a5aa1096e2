import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { readViolationSearch } from '@/features/violations/search';
import { MyViolationsPage, ViolationsPage } from '@/features/violations/ViolationsPage';
import { useSession } from '@/lib/auth/session';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/vi-pham/')({
  validateSearch: readViolationSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  const { can } = useSession();
  useEffect(() => rememberList('/quan-tri/vi-pham', search), [search]);
  return can('violations.read') ? (
    <ViolationsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  ) : (
    <MyViolationsPage />
  );
}
