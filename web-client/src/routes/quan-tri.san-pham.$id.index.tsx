import { createFileRoute } from '@tanstack/react-router';
import { ProductPage } from '@/features/products/ProductPage';

export const Route = createFileRoute('/quan-tri/san-pham/$id/')({ component: Page });

function Page() {
  return <ProductPage id={Route.useParams().id} />;
}
