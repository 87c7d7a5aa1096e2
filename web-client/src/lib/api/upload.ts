import { api } from './client';

/** Sends a form with a file; a generated client types files as text, so the form is made here, once. */
export async function sendFile<T>(
  path: string,
  fields: Record<string, string | Blob>,
  /** The version that was read, where the file takes the place of another. */
  replacing?: string,
): Promise<T> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const send = (replacing === undefined ? api.POST : api.PUT) as unknown as (
    path: string,
    init: { body: FormData; bodySerializer: (body: FormData) => FormData; params: object },
  ) => Promise<{ data: T }>;
  const { data } = await send(path, {
    body: form,
    bodySerializer: (body) => body,
    params: {
      header:
        replacing === undefined ? { 'Idempotency-Key': crypto.randomUUID() } : { 'If-Match': replacing },
    },
  });
  return data;
}
