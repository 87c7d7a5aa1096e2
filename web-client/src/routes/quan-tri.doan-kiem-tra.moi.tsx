import { createFileRoute } from '@tanstack/react-router';
import { NewTeamPage } from '@/features/inspection-plans/NewTeamPage';

export const Route = createFileRoute('/quan-tri/doan-kiem-tra/moi')({ component: Page });

function Page() {
  const navigate = Route.useNavigate();
  return (
    <NewTeamPage onDone={(id) => void navigate({ to: '/quan-tri/doan-kiem-tra/$id', params: { id } })} />
  );
}
