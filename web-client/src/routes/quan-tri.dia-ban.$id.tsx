import { createFileRoute } from '@tanstack/react-router';
import { UnitPage } from '@/features/administrative-units/UnitPage';

export const Route = createFileRoute('/quan-tri/dia-ban/$id')({ component: Page });

function Page() {
  return <UnitPage id={Route.useParams().id} />;
}
