import { createFileRoute } from '@tanstack/react-router';
import { AuditPage } from '@/features/audit/AuditPage';
import { readAuditSearch } from '@/features/audit/search';

export const Route = createFileRoute('/quan-tri/nhat-ky')({
  validateSearch: readAuditSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <AuditPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />
  );
}
