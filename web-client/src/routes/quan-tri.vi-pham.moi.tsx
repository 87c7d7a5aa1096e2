import { createFileRoute } from '@tanstack/react-router';
import { NewViolationPage } from '@/features/violations/NewViolationPage';
import { readKnownViolation } from '@/features/violations/search';

export const Route = createFileRoute('/quan-tri/vi-pham/moi')({
  validateSearch: readKnownViolation,
  component: Page,
});

function Page() {
  return <NewViolationPage known={Route.useSearch()} />;
}
