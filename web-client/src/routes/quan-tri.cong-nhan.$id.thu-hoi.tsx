import { createFileRoute } from '@tanstack/react-router';
import { ProposePage } from '@/features/revocations/ProposePage';

export const Route = createFileRoute('/quan-tri/cong-nhan/$id/thu-hoi')({ component: Page });

function Page() {
  return <ProposePage id={Route.useParams().id} />;
}
