import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { InspectionsPage } from '@/features/inspections/InspectionsPage';
import { readInspectionSearch } from '@/features/inspections/search';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/kiem-tra/')({
  validateSearch: readInspectionSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/kiem-tra', search), [search]);
  return (
    <InspectionsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  );
}
