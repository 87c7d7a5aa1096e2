import { createFileRoute } from '@tanstack/react-router';
import { ViolationPage } from '@/features/violations/ViolationPage';

export const Route = createFileRoute('/quan-tri/vi-pham/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <ViolationPage key={id} id={id} />;
}
