import { useCallback, useEffect, useReducer, useState } from 'react';
import { ProblemError, UnreachableError, type Problem } from '@/lib/api/problem';

export const API = '/api/v1/public';

/** A plain reader: the public side only asks, so it needs neither tokens nor the staff entry's client. */
export async function read<T>(
  address: string,
  signal?: AbortSignal,
  accept = 'application/json',
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(new URL(address, location.origin), {
      signal,
      credentials: 'same-origin',
      headers: { Accept: accept, 'Accept-Language': document.documentElement.lang || 'vi' },
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new UnreachableError(String(error));
  }
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as Problem;
  throw new ProblemError(problem, response.status, Number(response.headers.get('Retry-After')) || undefined);
}

/** Says something, and reads the answer where there is one. */
export async function send<T = void>(address: string, body: object): Promise<T> {
  let response: Response;
  try {
    response = await fetch(new URL(address, location.origin), {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Accept-Language': document.documentElement.lang || 'vi',
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    });
  } catch (error) {
    throw new UnreachableError(String(error));
  }
  if (response.ok)
    return (response.status === 200 || response.status === 201 ? await response.json() : undefined) as T;
  const problem = (await response.json().catch(() => ({}))) as Problem;
  throw new ProblemError(problem, response.status, Number(response.headers.get('Retry-After')) || undefined);
}

/** Sends a file as a form does. */
export async function sendFile(address: string, file: File): Promise<void> {
  const form = new FormData();
  form.append('file', file);
  const response = await fetch(new URL(address, location.origin), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang || 'vi' },
    body: form,
  });
  if (!response.ok)
    throw new ProblemError((await response.json().catch(() => ({}))) as Problem, response.status);
}

const KEPT = 40;
const answers = new Map<string, { value: unknown; at: number }>();

/** What was read a moment ago stands at once when somebody goes back, so that the place on the page is found again. */
export const remembered = <T>(key: string, notBefore = 0): T | undefined => {
  const found = answers.get(key);
  return found && found.at >= notBefore ? (found.value as T) : undefined;
};
export function remember(key: string, value: unknown) {
  answers.delete(key);
  answers.set(key, { value, at: Date.now() });
  const oldest = answers.keys().next();
  if (answers.size > KEPT && !oldest.done) answers.delete(oldest.value);
}
export const forgetAll = () => answers.clear();

interface Answered<T> {
  address: string;
  data?: T;
  error?: Error;
}

/**
 * Reads an address; null asks nothing. What answers another address is never shown for this one. `keep` is for what does
 * not change from day to day; a verdict is asked for anew each time.
 */
export function useAnswer<T>(address: string | null, keep = false) {
  const [answered, setAnswered] = useState<Answered<T>>();
  const [attempt, again] = useReducer((count: number) => count + 1, 0);
  const retry = useCallback(() => {
    setAnswered(undefined);
    again();
  }, []);
  const known = address !== null && keep ? remembered<T>(address) : undefined;
  const isKnown = known !== undefined;

  useEffect(() => {
    if (address === null || isKnown) return;
    const abort = new AbortController();
    read<T>(address, abort.signal).then(
      (data) => {
        if (abort.signal.aborted) return;
        if (keep) remember(address, data);
        setAnswered({ address, data });
      },
      (error: Error) => {
        if (!abort.signal.aborted) setAnswered({ address, error });
      },
    );
    return () => abort.abort();
  }, [address, attempt, keep, isKnown]);

  const mine = answered?.address === address ? answered : undefined;
  const error = mine?.error;
  useEffect(() => {
    if (!(error instanceof UnreachableError)) return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [error, retry]);

  return { data: known ?? mine?.data, error, retry };
}
