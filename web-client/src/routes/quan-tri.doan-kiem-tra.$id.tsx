import { createFileRoute } from '@tanstack/react-router';
import { TeamPage } from '@/features/inspection-plans/TeamPage';

export const Route = createFileRoute('/quan-tri/doan-kiem-tra/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <TeamPage key={id} id={id} />;
}
