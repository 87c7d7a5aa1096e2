import { createFileRoute } from '@tanstack/react-router';
import { NewRecallPage } from '@/features/recalls/NewRecallPage';
import { readKnownRecall } from '@/features/recalls/search';

export const Route = createFileRoute('/quan-tri/thu-hoi-san-pham/moi')({
  validateSearch: readKnownRecall,
  component: Page,
});

function Page() {
  return <NewRecallPage known={Route.useSearch()} />;
}
