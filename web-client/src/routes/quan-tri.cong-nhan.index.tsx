import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { rememberList } from '@/lib/lastList';
import { CertificationsPage } from '@/features/certifications/CertificationsPage';
import { readCertificationSearch } from '@/features/certifications/search';

export const Route = createFileRoute('/quan-tri/cong-nhan/')({
  validateSearch: readCertificationSearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  useEffect(() => rememberList('/quan-tri/cong-nhan', search), [search]);
  return (
    <CertificationsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  );
}
