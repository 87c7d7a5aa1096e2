import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ArtworksPage } from '@/features/labels/ArtworksPage';
import { readArtworkSearch } from '@/features/labels/search';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/mau-nhan/')({
  validateSearch: readArtworkSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/mau-nhan', search), [search]);
  return <ArtworksPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
