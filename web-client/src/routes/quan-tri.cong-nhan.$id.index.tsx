import { createFileRoute } from '@tanstack/react-router';
import { EditCertificationPage } from '@/features/certifications/CertificationForms';

export const Route = createFileRoute('/quan-tri/cong-nhan/$id/')({ component: Page });

function Page() {
  return <EditCertificationPage id={Route.useParams().id} />;
}
