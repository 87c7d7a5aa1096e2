import { createFileRoute } from '@tanstack/react-router';
import { EditProductPage } from '@/features/products/EditProductPage';

export const Route = createFileRoute('/quan-tri/san-pham/$id/sua')({ component: Page });

function Page() {
  return <EditProductPage id={Route.useParams().id} />;
}
