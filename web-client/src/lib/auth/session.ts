import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, rememberCsrfToken } from '@/lib/api/client';
import type { Session } from '@/lib/api/types';

export type Permission =
  | 'register.read'
  | 'register.write'
  | 'register.merge'
  | 'certifications.decide'
  | 'imports.run'
  | 'agencies.manage'
  | 'users.manage'
  | 'audit.read'
  | 'views.use';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await dataOf(api.GET('/api/v1/me'));
    rememberCsrfToken(session.csrfToken);
    return session;
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
});

export async function signIn(email: string, password: string): Promise<Session> {
  const session = await dataOf(api.POST('/api/v1/session', { body: { email, password } }));
  rememberCsrfToken(session.csrfToken);
  return session;
}

export async function signOut() {
  await api.DELETE('/api/v1/session');
  rememberCsrfToken('');
}

export const can = (session: Session | undefined, permission: Permission): boolean =>
  session?.permissions.includes(permission) ?? false;

/** The signed-in person; pages below the staff shell are only shown once it is known. */
export function useSession() {
  const { data } = useQuery(sessionQuery);
  return { session: data, can: (permission: Permission) => can(data, permission) };
}

export function useRenewSession() {
  const queries = useQueryClient();
  return async (email: string, password: string) => {
    const session = await signIn(email, password);
    queries.setQueryData(sessionQuery.queryKey, session);
    return session;
  };
}
