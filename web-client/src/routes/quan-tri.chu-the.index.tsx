import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { rememberList } from '@/lib/lastList';
import { SubjectsPage } from '@/features/subjects/SubjectsPage';
import { readSubjectSearch } from '@/features/subjects/search';

export const Route = createFileRoute('/quan-tri/chu-the/')({
  validateSearch: readSubjectSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/chu-the', search), [search]);
  return <SubjectsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
