import { createFileRoute } from '@tanstack/react-router';
import { SplitPage } from '@/features/products/ProductActs';

export const Route = createFileRoute('/quan-tri/san-pham/$id/tach')({ component: Page });

function Page() {
  return <SplitPage id={Route.useParams().id} />;
}
