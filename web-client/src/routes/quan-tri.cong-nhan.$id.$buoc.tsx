import { createFileRoute, notFound } from '@tanstack/react-router';
import { StepPage } from '@/features/certifications/StepPage';
import { STEPS, type StepSlug } from '@/features/certifications/steps';

export const Route = createFileRoute('/quan-tri/cong-nhan/$id/$buoc')({
  beforeLoad: ({ params }) => {
    if (!(params.buoc in STEPS)) throw notFound();
  },
  component: Page,
});

function Page() {
  const { id, buoc } = Route.useParams();
  return <StepPage id={id} slug={buoc as StepSlug} />;
}
