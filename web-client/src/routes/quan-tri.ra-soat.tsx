import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect } from 'react';
import { BoardPage } from '@/features/expiry-reviews/BoardPage';
import { readBoardSearch, type BoardSearch } from '@/features/expiry-reviews/search';
import { rememberList } from '@/lib/lastList';
import { parseSearch, stringifySearch } from '@/lib/url';

const SavedViews = lazy(() =>
  import('@/features/saved-views/SavedViews').then((module) => ({ default: module.SavedViews })),
);

export const Route = createFileRoute('/quan-tri/ra-soat')({
  validateSearch: readBoardSearch,
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  useEffect(() => rememberList('/quan-tri/ra-soat', search), [search]);
  const { after, ...state } = search;
  const query = stringifySearch(state).slice(1);
  const go = (next: BoardSearch) =>
    void navigate({ search: next, replace: next.after === undefined && after === undefined });
  const open = useCallback(
    (saved: string) => void navigate({ search: readBoardSearch(parseSearch(saved)) }),
    [navigate],
  );
  return (
    <BoardPage
      search={search}
      onSearch={go}
      savedViews={
        <Suspense>
          <SavedViews page="expiry-reviews" query={query} untouched={query === ''} onOpen={open} />
        </Suspense>
      }
    />
  );
}
