import { createFileRoute } from '@tanstack/react-router';
import { StepsPage } from '@/features/certifications/StepsPage';

export const Route = createFileRoute('/quan-tri/cong-nhan/$id/qua-trinh')({ component: Page });

function Page() {
  return <StepsPage id={Route.useParams().id} />;
}
