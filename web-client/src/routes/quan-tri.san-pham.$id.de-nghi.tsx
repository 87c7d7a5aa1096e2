import { createFileRoute } from '@tanstack/react-router';
import { ProposeProductPage } from '@/features/producers/ProposePages';

export const Route = createFileRoute('/quan-tri/san-pham/$id/de-nghi')({ component: Page });

function Page() {
  return <ProposeProductPage id={Route.useParams().id} />;
}
