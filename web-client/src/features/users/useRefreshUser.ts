import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery, useSession } from '@/lib/auth/session';

/** Reads again what a change of an account touches; whoever changes the own roles may do other things from then on. */
export function useRefreshUser(id: string) {
  const queries = useQueryClient();
  const { session } = useSession();
  return async () => {
    if (session?.user.id === id) await queries.invalidateQueries(sessionQuery);
    await queries.invalidateQueries({ queryKey: ['users'] });
  };
}
