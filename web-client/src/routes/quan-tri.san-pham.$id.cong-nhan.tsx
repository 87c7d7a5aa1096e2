import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { NewCertificationPage } from '@/features/certifications/CertificationForms';
import { productQuery } from '@/features/products/productQueries';

export const Route = createFileRoute('/quan-tri/san-pham/$id/cong-nhan')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  const { data } = useQuery(productQuery(id));
  return <NewCertificationPage productId={id} productName={data?.product.name ?? ''} />;
}
