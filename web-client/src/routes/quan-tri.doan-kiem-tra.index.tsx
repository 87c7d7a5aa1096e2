import { createFileRoute } from '@tanstack/react-router';
import { readTeamSearch } from '@/features/inspection-plans/search';
import { TeamsPage } from '@/features/inspection-plans/TeamsPage';

export const Route = createFileRoute('/quan-tri/doan-kiem-tra/')({
  validateSearch: readTeamSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <TeamsPage
      search={Route.useSearch()}
      onSearch={(next) => void navigate({ search: next, replace: true })}
    />
  );
}
