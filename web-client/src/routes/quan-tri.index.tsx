import { createFileRoute } from '@tanstack/react-router';
import { onlyRepresents, useSession } from '@/lib/auth/session';
import { MySubjectsPage } from '@/features/producers/MySubjectsPage';
import { HomePage } from '@/features/work-items/HomePage';

export const Route = createFileRoute('/quan-tri/')({ component: Page });

function Page() {
  return onlyRepresents(useSession().session) ? <MySubjectsPage /> : <HomePage />;
}
