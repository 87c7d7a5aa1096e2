import { createFileRoute } from '@tanstack/react-router';
import { ProposalPage } from '@/features/revocations/ProposalPage';

export const Route = createFileRoute('/quan-tri/thu-hoi/$id')({ component: Page });

function Page() {
  return <ProposalPage id={Route.useParams().id} />;
}
