import { ProblemError, UnreachableError } from '@/lib/api/problem';

export type ErrorKind =
  'forbidden' | 'notFound' | 'stale' | 'wait' | 'server' | 'offline' | 'version' | 'refused' | 'unexpected';

/** A chunk that is gone means that a new version was put in place while this page was open. */
const LOST_CHUNK = /dynamically imported module|Importing a module script|preload CSS|module script failed/i;

export function kindOf(error: unknown): ErrorKind {
  if (error instanceof UnreachableError) return 'offline';
  if (error instanceof ProblemError) {
    if (error.status === 403) return 'forbidden';
    if (error.status === 404) return 'notFound';
    if (error.status === 412) return 'stale';
    if (error.status === 429) return 'wait';
    return error.status >= 500 ? 'server' : 'refused';
  }
  if (error instanceof Error && LOST_CHUNK.test(error.message)) return 'version';
  return navigator.onLine ? 'unexpected' : 'offline';
}

export const traceOf = (error: unknown) =>
  error instanceof ProblemError ? error.problem.traceId : undefined;
export const detailOf = (error: unknown) =>
  error instanceof ProblemError ? (error.problem.detail ?? error.problem.title) : undefined;
