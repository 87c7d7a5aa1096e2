import { createFileRoute } from '@tanstack/react-router';
import { HolidaysPage } from '@/features/holidays/HolidaysPage';
import { readHolidaySearch } from '@/features/holidays/search';

export const Route = createFileRoute('/quan-tri/ngay-nghi')({
  validateSearch: readHolidaySearch,
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <HolidaysPage
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
