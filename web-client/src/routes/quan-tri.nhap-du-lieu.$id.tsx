import { createFileRoute } from '@tanstack/react-router';
import { ReviewPage } from '@/features/imports/ReviewPage';
import { readReviewSearch } from '@/features/imports/search';

export const Route = createFileRoute('/quan-tri/nhap-du-lieu/$id')({
  validateSearch: readReviewSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <ReviewPage
      id={Route.useParams().id}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
