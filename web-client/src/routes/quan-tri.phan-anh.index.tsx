import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ComplaintsPage } from '@/features/complaints/ComplaintsPage';
import { readComplaintSearch } from '@/features/complaints/search';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/phan-anh/')({
  validateSearch: readComplaintSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/phan-anh', search), [search]);
  return (
    <ComplaintsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  );
}
