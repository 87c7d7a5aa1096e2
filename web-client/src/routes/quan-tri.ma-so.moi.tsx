import { createFileRoute } from '@tanstack/react-router';
import { NewGtinPage } from '@/features/labels/NewGtinPage';
import { readKnownProduct } from '@/features/labels/search';

export const Route = createFileRoute('/quan-tri/ma-so/moi')({
  validateSearch: readKnownProduct,
  component: Page,
});

function Page() {
  return <NewGtinPage known={Route.useSearch()} />;
}
