import { createFileRoute } from '@tanstack/react-router';
import { SignInForm } from '@/features/accounts/SignInForm';
import { ConsentPage, type Question } from '@/features/clients/ConsentPage';

export const Route = createFileRoute('/dang-nhap_/cho-phep')({
  // All of it goes back to where it came from, whatever a later standard adds.
  validateSearch: (raw: Record<string, unknown>): Question =>
    Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, String(value)])),
  component: Page,
});

function Page() {
  // Once signed in, the page knows it by the session and goes on.
  return <ConsentPage question={Route.useSearch()} signIn={<SignInForm onDone={() => undefined} />} />;
}
