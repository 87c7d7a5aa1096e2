import { createFileRoute } from '@tanstack/react-router';
import { ReviewsPage } from '@/features/locality-reviews/ReviewsPage';
import { readReviewSearch } from '@/features/locality-reviews/search';

export const Route = createFileRoute('/quan-tri/giam-sat-dia-phuong/')({
  validateSearch: readReviewSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <ReviewsPage
      search={Route.useSearch()}
      onSearch={(next) => void navigate({ search: next, replace: true })}
    />
  );
}
