import { createFileRoute } from '@tanstack/react-router';
import { MergePage } from '@/features/products/ProductActs';
import { textOf } from '@/lib/url';

export const Route = createFileRoute('/quan-tri/san-pham/$id/gop')({
  validateSearch: (raw: Record<string, unknown>): { trung?: string | undefined } => ({
    trung: textOf(raw['trung']),
  }),
  component: Page,
});

function Page() {
  return <MergePage id={Route.useParams().id} duplicate={Route.useSearch().trung} />;
}
