import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, rememberCsrfToken } from '@/lib/api/client';
import { statusOf, UnreachableError } from '@/lib/api/problem';
import type { Session } from '@/lib/api/types';

export type Permission =
  | 'register.read'
  | 'register.write'
  | 'register.merge'
  | 'certifications.decide'
  | 'revocations.propose'
  | 'revocations.answer'
  | 'revocations.review'
  | 'decisions.sign'
  | 'imports.run'
  | 'agencies.manage'
  | 'users.manage'
  | 'audit.read'
  | 'clients.manage'
  | 'jobs.manage'
  | 'targets.manage'
  | 'complaints.handle'
  | 'inspections.plan'
  | 'inspections.approve'
  | 'inspections.read'
  | 'inspections.conduct'
  | 'findings.remedy'
  | 'violations.read'
  | 'violations.handle'
  | 'violations.decide'
  | 'violations.explain'
  | 'recalls.manage'
  | 'recalls.report'
  | 'supervision.read'
  | 'labels.read'
  | 'labels.manage'
  | 'labels.report'
  | 'changes.read'
  | 'webhooks.manage'
  | 'traces.write'
  | 'scans.report'
  | 'portals.manage'
  | 'views.use'
  | 'changes.propose';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ client }) => {
    try {
      const session = await dataOf(api.GET('/api/v1/me'));
      rememberCsrfToken(session.csrfToken);
      return session;
    } catch (error) {
      if (statusOf(error) === 401) await forgetDevice();
      const kept = error instanceof UnreachableError ? await (await field()).session() : undefined;
      if (!kept) throw error;
      addEventListener('online', () => void client.invalidateQueries({ queryKey: ['session'] }), {
        once: true,
      });
      return kept;
    }
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
});

/** Only inspectors' devices hold something: nobody else should load the code for it with the first page. */
const field = async () => (await import('@/lib/offline/fieldStore')).fieldStore;
const forgetDevice = async () => {
  if (await navigator.serviceWorker?.getRegistration('/quan-tri')) await (await field()).dropSession();
};

/** The second factor as it was typed: a code of the application, or a recovery code. */
export type TypedFactor = { totpCode?: string; recoveryCode?: string };

/** By password; without one, a single sign-on is completed that waits for the second factor. */
export type Credentials = TypedFactor & { email?: string; password?: string };

export async function signIn({ email, password, ...factor }: Credentials): Promise<Session> {
  const session = await dataOf(
    password === undefined || email === undefined
      ? api.POST('/api/v1/session/code', { body: factor })
      : api.POST('/api/v1/session', { body: { email, password, ...factor } }),
  );
  rememberCsrfToken(session.csrfToken);
  return session;
}

/** Which ways of signing in there are besides the password. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['sign-in-options'],
  queryFn: () => dataOf(api.GET('/api/v1/session/options')),
  staleTime: Infinity,
});

export async function signOut() {
  await forgetDevice();
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
  return async (credentials: Credentials) => {
    const session = await signIn(credentials);
    queries.setQueryData(sessionQuery.queryKey, session);
    return session;
  };
}

/** Somebody whose only role is to speak for a subject: the officers' lists would show the same few records in many ways. */
export const onlyRepresents = (session: Session | undefined): boolean =>
  can(session, 'changes.propose') && session!.roles.every((role) => role === 'producer-representative');
