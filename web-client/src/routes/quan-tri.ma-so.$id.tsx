import { createFileRoute } from '@tanstack/react-router';
import { GtinPage } from '@/features/labels/GtinPage';

export const Route = createFileRoute('/quan-tri/ma-so/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <GtinPage key={id} id={id} />;
}
