import { createFileRoute, redirect, useRouter } from '@tanstack/react-router';
import { DutyPage } from '@/features/accounts/DutyPage';
import { statusOf } from '@/lib/api/problem';
import { HOME, placeOf } from '@/lib/auth/returnTo';
import { sessionQuery } from '@/lib/auth/session';

export const Route = createFileRoute('/dang-nhap_/viec-can-lam')({
  validateSearch: (raw: Record<string, unknown>): { tiep?: string | undefined } => ({
    tiep: placeOf(raw['tiep']),
  }),
  beforeLoad: async ({ context, search }) => {
    try {
      const session = await context.queryClient.ensureQueryData(sessionQuery);
      if (!session.duty) throw redirect({ to: search.tiep ?? HOME });
    } catch (error) {
      if (statusOf(error) === 401) throw redirect({ to: '/dang-nhap', search });
      throw error;
    }
  },
  component: Page,
});

function Page() {
  const { tiep } = Route.useSearch();
  const router = useRouter();
  return <DutyPage onDone={() => router.history.push(tiep ?? HOME)} />;
}
