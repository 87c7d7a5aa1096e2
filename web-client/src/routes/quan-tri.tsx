import { createFileRoute, redirect } from '@tanstack/react-router';
import { StaffShell } from '@/app/StaffShell';
import { statusOf } from '@/lib/api/problem';
import { sessionQuery } from '@/lib/auth/session';

export const Route = createFileRoute('/quan-tri')({
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (statusOf(error) === 401) throw redirect({ to: '/dang-nhap', search: { tiep: location.href } });
      throw error;
    }
  },
  component: StaffShell,
});
