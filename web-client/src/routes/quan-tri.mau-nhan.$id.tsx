import { createFileRoute } from '@tanstack/react-router';
import { ArtworkPage } from '@/features/labels/ArtworkPage';

export const Route = createFileRoute('/quan-tri/mau-nhan/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <ArtworkPage key={id} id={id} />;
}
