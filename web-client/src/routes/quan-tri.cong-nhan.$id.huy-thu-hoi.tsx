import { createFileRoute } from '@tanstack/react-router';
import { ReinstatePage } from '@/features/revocations/ReinstatePage';

export const Route = createFileRoute('/quan-tri/cong-nhan/$id/huy-thu-hoi')({ component: Page });

function Page() {
  return <ReinstatePage id={Route.useParams().id} />;
}
