import { createFileRoute } from '@tanstack/react-router';
import { StampGrantPage } from '@/features/stamps/StampGrantPage';

export const Route = createFileRoute('/quan-tri/tem/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <StampGrantPage key={id} id={id} />;
}
