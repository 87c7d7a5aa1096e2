import { createFileRoute } from '@tanstack/react-router';
import { NewReviewPage } from '@/features/locality-reviews/NewReviewPage';

export const Route = createFileRoute('/quan-tri/giam-sat-dia-phuong/moi')({ component: Page });

function Page() {
  const navigate = Route.useNavigate();
  return (
    <NewReviewPage
      onDone={(id) => void navigate({ to: '/quan-tri/giam-sat-dia-phuong/$id', params: { id } })}
    />
  );
}
