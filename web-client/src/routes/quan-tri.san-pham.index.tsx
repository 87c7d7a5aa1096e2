import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect } from 'react';
import { ProductsPage } from '@/features/products/ProductsPage';
import { readProductSearch, type ProductSearch } from '@/features/products/search';
import { rememberList } from '@/lib/lastList';
import { parseSearch, stringifySearch } from '@/lib/url';

// The rows come first; the kept views may follow a moment later.
const SavedViews = lazy(() =>
  import('@/features/saved-views/SavedViews').then((module) => ({ default: module.SavedViews })),
);

export const Route = createFileRoute('/quan-tri/san-pham/')({
  validateSearch: readProductSearch,
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  useEffect(() => rememberList('/quan-tri/san-pham', search), [search]);
  const { after, ...state } = search;
  const query = stringifySearch(state).slice(1);
  const go = (next: ProductSearch) =>
    // A page forward is a step of its own in the browser's history; a filter replaces the one before.
    void navigate({ search: next, replace: next.after === undefined && after === undefined });
  const open = useCallback(
    (saved: string) => void navigate({ search: readProductSearch(parseSearch(saved)) }),
    [navigate],
  );
  return (
    <ProductsPage
      search={search}
      onSearch={go}
      savedViews={
        <Suspense>
          <SavedViews page="products" query={query} untouched={query === ''} onOpen={open} />
        </Suspense>
      }
    />
  );
}
