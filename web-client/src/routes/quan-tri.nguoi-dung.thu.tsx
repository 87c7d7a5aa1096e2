import { createFileRoute } from '@tanstack/react-router';
import { OutboxPage } from '@/features/users/OutboxPage';
import { listOf } from '@/lib/url';

export const Route = createFileRoute('/quan-tri/nguoi-dung/thu')({
  validateSearch: (raw: Record<string, unknown>): { after?: string[] | undefined } => ({
    after: listOf(raw['after']),
  }),
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const { after } = Route.useSearch();
  return <OutboxPage after={after} onPage={(next) => void navigate({ search: { after: next } })} />;
}
