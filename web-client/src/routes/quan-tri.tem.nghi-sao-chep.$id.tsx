import { createFileRoute } from '@tanstack/react-router';
import { StampAlertPage } from '@/features/stamps/StampAlertPage';

export const Route = createFileRoute('/quan-tri/tem/nghi-sao-chep/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <StampAlertPage key={id} id={id} />;
}
