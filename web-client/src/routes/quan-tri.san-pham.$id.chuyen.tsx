import { createFileRoute } from '@tanstack/react-router';
import { TransferPage } from '@/features/products/ProductActs';

export const Route = createFileRoute('/quan-tri/san-pham/$id/chuyen')({ component: Page });

function Page() {
  return <TransferPage id={Route.useParams().id} />;
}
