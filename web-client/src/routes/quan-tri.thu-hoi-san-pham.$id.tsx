import { createFileRoute } from '@tanstack/react-router';
import { RecallPage } from '@/features/recalls/RecallPage';

export const Route = createFileRoute('/quan-tri/thu-hoi-san-pham/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <RecallPage key={id} id={id} />;
}
