import { createFileRoute, useRouter } from '@tanstack/react-router';
import { SIGN_ON_FAULTS, SignInPage, type SignOnFault } from '@/features/accounts/SignInPage';
import { HOME, placeOf } from '@/lib/auth/returnTo';
import { textOf } from '@/lib/url';

/** A code that a newer server may send is a failure all the same. */
const faultOf = (value: unknown): SignOnFault | undefined => {
  const text = textOf(value);
  return text
    ? (SIGN_ON_FAULTS.find((fault) => text.replace(/^session\./, '') === fault) ?? 'sign_on_failed')
    : undefined;
};

interface Search {
  tiep?: string | undefined;
  /** How a single sign-on failed. */
  loi?: SignOnFault | undefined;
  /** A single sign-on waits for the second factor. */
  buoc?: 'ma' | undefined;
}

export const Route = createFileRoute('/dang-nhap')({
  validateSearch: (raw: Record<string, unknown>): Search => ({
    tiep: placeOf(raw['tiep']),
    loi: faultOf(raw['loi']),
    buoc: raw['buoc'] === 'ma' ? 'ma' : undefined,
  }),
  component: Page,
});

function Page() {
  const { tiep, loi, buoc } = Route.useSearch();
  const router = useRouter();
  const returnTo = tiep ?? HOME;
  return (
    <SignInPage
      returnTo={returnTo}
      fault={loi}
      afterSignOn={buoc === 'ma'}
      onDone={() => router.history.push(returnTo)}
    />
  );
}
