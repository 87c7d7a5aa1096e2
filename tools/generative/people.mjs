// The demonstration's people, as they sign in and call the API.
const PASSWORD = 'Muoi-nguoi-muoi-vai-2026';
export const ADMINISTRATOR = { email: 'can-bo@ocop.example', password: 'Lua-Sen-Dong-Thap-2026' };
const accountOf = (name) => (name === 'can-bo' ? ADMINISTRATOR : { email: `${name}@minh-hoa.example`, password: PASSWORD });

/** Somebody signed in at a server; every call that is refused throws, unless its answer itself is asked for. */
export async function enter(base, name) {
  const session = await fetch(`${base}/api/v1/session`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(accountOf(name)),
  });
  if (!session.ok) throw new Error(`${name} cannot sign in: ${session.status} ${await session.text()}`);
  const cookie = session.headers.getSetCookie().map((c) => c.split(';')[0]).join('; ');
  const { csrfToken } = await (await fetch(`${base}/api/v1/me`, { headers: { cookie } })).json();
  const headers = { cookie, 'x-csrf-token': csrfToken };

  async function call(method, path, body, more) {
    const form = body instanceof FormData;
    const answer = await fetch(`${base}/api/v1/${path}`, {
      method,
      headers: { ...headers, ...(body && !form ? { 'content-type': 'application/json' } : {}), ...more },
      body: form ? body : body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${name}: ${method} ${path}: ${answer.status} ${text}`);
    return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text;
  }

  return {
    headers,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body ?? {}),
    put: (path, body) => call('PUT', path, body),
    send: (path, fields, method = 'POST', more = {}) => {
      const form = new FormData();
      for (const [key, value] of Object.entries(fields)) form.set(key, value, ...(value instanceof Blob ? [value.name] : []));
      return call(method, path, form, more);
    },
    /** A step of a record, in the version that is there now. */
    async step(record, step, body = {}, method = 'POST') {
      const etag = await this.tag(record);
      return body instanceof File ? this.send(`${record}/${step}`, { file: body }, method, { 'if-match': etag }) : call(method, `${record}/${step}`, body, { 'if-match': etag });
    },
    async tag(record) {
      const answer = await fetch(`${base}/api/v1/${record}`, { headers });
      return answer.headers.get('etag') ?? `"${(await answer.json()).version}"`;
    },
  };
}
