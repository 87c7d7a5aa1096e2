import { createFileRoute, redirect } from '@tanstack/react-router';
import { StaffShell } from '@/app/StaffShell';
import { statusOf } from '@/lib/api/problem';
import { sessionQuery } from '@/lib/auth/session';

export const Route = createFileRoute('/quan-tri')({
  beforeLoad: async ({ context, location }) => {
    try {
      const session = await context.queryClient.ensureQueryData(sessionQuery);
      if (session.duty) throw redirect({ to: '/dang-nhap/viec-can-lam', search: { tiep: location.href } });
    } catch (error) {
      if (statusOf(error) === 401) throw redirect({ to: '/dang-nhap', search: { tiep: location.href } });
      throw error;
    }
  },
  component: StaffShell,
});
