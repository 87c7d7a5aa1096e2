import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { rememberList } from '@/lib/lastList';
import { ProposalsPage } from '@/features/revocations/ProposalsPage';
import { readRevocationSearch } from '@/features/revocations/search';

export const Route = createFileRoute('/quan-tri/thu-hoi/')({
  validateSearch: readRevocationSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/thu-hoi', search), [search]);
  return (
    <ProposalsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  );
}
