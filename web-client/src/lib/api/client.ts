import createClient, { type Middleware } from 'openapi-fetch';
import { ProblemError, UnreachableError, type Problem } from './problem';
import type { paths } from './schema';

/** Held in memory only: a page that is loaded again asks `GET /me` for a new one. */
let csrfToken = '';
export const rememberCsrfToken = (token: string) => {
  csrfToken = token;
};

type Listener = () => void;
const expiryListeners = new Set<Listener>();
/** Told when the server no longer knows the session; nothing on the page is thrown away for it. */
export const onSessionExpired = (listener: Listener) => {
  expiryListeners.add(listener);
  return () => void expiryListeners.delete(listener);
};

const dutyListeners = new Set<Listener>();
/** Told when the server lets nothing through until the password is changed, or the second factor set up. */
export const onDutyDue = (listener: Listener) => {
  dutyListeners.add(listener);
  return () => void dutyListeners.delete(listener);
};
const DUTIES = new Set(['session.password_change_due', 'session.second_factor_due']);

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const headers: Middleware = {
  onRequest({ request }) {
    if (!SAFE.has(request.method) && csrfToken) request.headers.set('X-CSRF-Token', csrfToken);
    if (request.method === 'PATCH' && request.headers.get('Content-Type') === 'application/json')
      request.headers.set('Content-Type', 'application/merge-patch+json');
    request.headers.set('Accept-Language', document.documentElement.lang || 'vi');
    return request;
  },
};

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.clone().json()) as Problem;
  } catch {
    return { status: response.status };
  }
}

const failures: Middleware = {
  async onResponse({ response, request }) {
    if (response.ok || response.status === 304) return;
    const isSignIn = /\/session(\/code)?$/.test(new URL(request.url).pathname);
    if (response.status === 401 && !isSignIn) expiryListeners.forEach((listener) => listener());
    const problem = await problemOf(response);
    if (DUTIES.has(problem.code ?? '')) dutyListeners.forEach((listener) => listener());
    const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
    throw new ProblemError(problem, response.status, retryAfter);
  },
  onError({ error }) {
    return new UnreachableError(error instanceof Error ? error.message : String(error));
  },
};

/** `fetch` is looked up at each call: the client would otherwise keep the one from before the tests put theirs in. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  fetch: (request) => globalThis.fetch(request),
  credentials: 'same-origin',
  querySerializer: { array: { style: 'form', explode: true } },
});
api.use(headers, failures);

/** The body of an answer; a refusal was thrown before. */
export async function dataOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}

/** A new key for a POST that creates: made once per form, so that pressing twice creates once. */
export const newIdempotencyKey = () => crypto.randomUUID();
