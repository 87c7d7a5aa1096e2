import { createFileRoute } from '@tanstack/react-router';
import { RenewCertificationPage } from '@/features/certifications/CertificationForms';

export const Route = createFileRoute('/quan-tri/cong-nhan/$id/cong-nhan-lai')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <RenewCertificationPage id={id} />;
}
