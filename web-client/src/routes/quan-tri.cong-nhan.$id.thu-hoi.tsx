import { createFileRoute } from '@tanstack/react-router';
import { ProposePage } from '@/features/revocations/ProposePage';
import { readKnownCase } from '@/features/revocations/search';

export const Route = createFileRoute('/quan-tri/cong-nhan/$id/thu-hoi')({
  validateSearch: readKnownCase,
  component: Page,
});

function Page() {
  return <ProposePage id={Route.useParams().id} known={Route.useSearch()} />;
}
