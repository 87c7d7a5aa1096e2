import { createFileRoute } from '@tanstack/react-router';
import { ReviewPage } from '@/features/locality-reviews/ReviewPage';

export const Route = createFileRoute('/quan-tri/giam-sat-dia-phuong/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <ReviewPage key={id} id={id} />;
}
