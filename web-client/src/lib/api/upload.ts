import { api } from './client';

/** Sends a form with a file; a generated client types files as text, so the form is made here, once. */
export async function sendFile<T>(path: string, fields: Record<string, string | Blob>): Promise<T> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const post = api.POST as unknown as (
    path: string,
    init: { body: FormData; bodySerializer: (body: FormData) => FormData; params: object },
  ) => Promise<{ data: T }>;
  const { data } = await post(path, {
    body: form,
    bodySerializer: (body) => body,
    params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
  });
  return data;
}
