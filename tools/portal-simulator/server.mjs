// A portal that speaks the contract of docs/portals.md and can be made to misbehave. Nothing is kept when it stops.
import { createServer } from 'node:http';

const port = Number(process.argv[2] ?? 5390);
const token = process.env.PORTAL_TOKEN ?? 'portal-token';
const mostBytes = 1024 * 1024;

/** @type {Map<string, { version: number, record: unknown }>} */
const records = new Map();
const requests = [];
let faults = { mode: 'up', delayMs: 5000, retryAfter: 120, refuse: [], reason: 'not taken' };

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const body = await bodyOf(request);

  if (url.pathname.startsWith('/_simulator')) {
    return steer(request.method, url, body, response);
  }

  requests.push({ method: request.method, path: url.pathname, version: request.headers['record-version'] ?? null });

  switch (faults.mode) {
    case 'down':
      return request.socket.destroy();
    case 'garbage':
      response.writeHead(200, { 'content-type': 'text/html' });
      return response.end('<html>Welcome to the network</html>');
    case 'busy':
      return send(response, 429, { reason: 'too many requests' }, { 'retry-after': String(faults.retryAfter) });
    case 'failing':
      return send(response, 503, { reason: 'maintenance' });
    case 'slow':
      await new Promise((done) => setTimeout(done, faults.delayMs));
  }

  if (request.headers.authorization !== `Bearer ${token}`) {
    return send(response, 401, { reason: 'unknown token' });
  }

  if (request.method === 'GET' && url.pathname === '/records') {
    return list(url, response);
  }

  const id = /^\/records\/([^/]+)$/.exec(url.pathname)?.[1];
  const version = Number(request.headers['record-version']);

  if (!id || !Number.isSafeInteger(version)) {
    return send(response, 404, { reason: 'no such address' });
  }

  return request.method === 'DELETE' ? remove(decodeURIComponent(id), version, response) : put(decodeURIComponent(id), version, body, response);
});

function put(id, version, body, response) {
  const record = parse(body);

  if (!record) {
    return send(response, 400, { reason: 'no JSON object' });
  }

  if (faults.refuse.includes(record.code)) {
    return send(response, 422, { reason: faults.reason });
  }

  const known = records.get(id);

  if (known && known.version > version) {
    return send(response, 409, { version: known.version });
  }

  // the same version again is the same record again
  if (known?.version !== version) {
    records.set(id, { version, record });
  }

  return send(response, known ? 200 : 201, { accepted: true, id, version });
}

function remove(id, version, response) {
  const known = records.get(id);

  if (!known) {
    return send(response, 404, { reason: 'no such record' });
  }

  if (known.version > version) {
    return send(response, 409, { version: known.version });
  }

  records.delete(id);
  response.writeHead(204);
  return response.end();
}

function list(url, response) {
  const limit = Math.min(Number(url.searchParams.get('limit') ?? 100), 500);
  const after = url.searchParams.get('after') ?? '';
  const rest = [...records].filter(([id]) => id > after).sort(([one], [other]) => (one < other ? -1 : 1));
  const page = rest.slice(0, limit);
  return send(response, 200, {
    items: page.map(([id, { version, record }]) => ({ id, version, record })),
    next: rest.length > limit ? page.at(-1)[0] : null,
  });
}

/** What a test or a developer asks of the simulator itself. */
function steer(method, url, body, response) {
  const id = /^\/_simulator\/records\/(.+)$/.exec(url.pathname)?.[1];

  if (id && method === 'PUT') {
    records.set(decodeURIComponent(id), { version: 1, ...records.get(decodeURIComponent(id)), record: parse(body) });
  } else if (id && method === 'DELETE') {
    records.delete(decodeURIComponent(id));
  } else if (method === 'PUT') {
    faults = { ...faults, ...parse(body) };
  }

  return send(response, 200, { faults, requests, records: Object.fromEntries(records) });
}

function parse(body) {
  try {
    const value = JSON.parse(body);
    return value && typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

async function bodyOf(request) {
  const parts = [];
  let bytes = 0;

  for await (const part of request) {
    bytes += part.length;

    if (bytes > mostBytes) {
      request.socket.destroy();
      break;
    }

    parts.push(part);
  }

  return Buffer.concat(parts).toString('utf8');
}

function send(response, status, body, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

server.listen(port, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
