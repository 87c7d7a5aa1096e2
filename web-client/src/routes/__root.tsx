import type { QueryClient } from '@tanstack/react-query';
import { Toasts } from '@/components/ui/Toasts';
import { createRootRouteWithContext, Outlet, redirect } from '@tanstack/react-router';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  beforeLoad: ({ location }) => {
    if (location.pathname === '/') throw redirect({ to: '/quan-tri' });
  },
});

function Root() {
  return (
    <>
      <Toasts />
      <Outlet />
    </>
  );
}
