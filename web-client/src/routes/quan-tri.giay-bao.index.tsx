import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { NoticesPage } from '@/features/notices/NoticesPage';
import { readNoticeSearch } from '@/features/notices/search';
import { rememberList } from '@/lib/lastList';

export const Route = createFileRoute('/quan-tri/giay-bao/')({
  validateSearch: readNoticeSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/giay-bao', search), [search]);
  return <NoticesPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
