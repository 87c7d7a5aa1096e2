import { createFileRoute, useRouter } from '@tanstack/react-router';
import { SignInPage } from '@/features/accounts/SignInPage';
import { textOf } from '@/lib/url';

/** Only an address of this application is a place to return to. */
const placeOf = (value: unknown) => {
  const text = textOf(value);
  return text && /^\/quan-tri(\/|\?|$)/.test(text) ? text : undefined;
};

export const Route = createFileRoute('/dang-nhap')({
  validateSearch: (raw: Record<string, unknown>): { tiep?: string | undefined } => ({
    tiep: placeOf(raw['tiep']),
  }),
  component: Page,
});

function Page() {
  const { tiep } = Route.useSearch();
  const router = useRouter();
  return <SignInPage onDone={() => router.history.push(tiep ?? '/quan-tri')} />;
}
