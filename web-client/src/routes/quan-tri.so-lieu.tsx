import { createFileRoute } from '@tanstack/react-router';
import { FiguresPage } from '@/features/figures/FiguresPage';
import { readFigureSearch } from '@/features/figures/search';

export const Route = createFileRoute('/quan-tri/so-lieu')({
  validateSearch: readFigureSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <FiguresPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />
  );
}
