import { createFileRoute } from '@tanstack/react-router';
import { ComplaintPage } from '@/features/complaints/ComplaintPage';

export const Route = createFileRoute('/quan-tri/phan-anh/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <ComplaintPage key={id} id={id} />;
}
