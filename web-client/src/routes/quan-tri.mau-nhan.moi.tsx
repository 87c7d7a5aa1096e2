import { createFileRoute } from '@tanstack/react-router';
import { NewArtworkPage } from '@/features/labels/NewArtworkPage';
import { readKnownProduct } from '@/features/labels/search';

export const Route = createFileRoute('/quan-tri/mau-nhan/moi')({
  validateSearch: readKnownProduct,
  component: Page,
});

function Page() {
  return <NewArtworkPage known={Route.useSearch()} />;
}
