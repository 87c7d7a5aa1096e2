// Sends the API what its description allows, and what it does not, and looks whether the answers are those that it promises (Specmatic's generative tests).
//   node generative.mjs [address of a running server]     without one it starts the built server on data of its own
// Reading is held to the description in full. What changes something is sent at random too, and may be refused for reasons that no description
// knows; there the question is whether anything makes the server fail.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const PORT = process.env.OCOP_GENERATIVE_PORT ?? '5197';
const ADMINISTRATOR = { email: 'can-bo@ocop.example', password: 'Lua-Sen-Dong-Thap-2026' };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ocop-generative-'));

/** Answers that the description cannot foresee, each with the reason. */
const EXPLAINED = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'explained.json'), 'utf8'));

const started = process.argv[2] ? null : spawn('node', [path.join(root, 'web-client/e2e/serve.mjs')], {
  env: { ...process.env, OCOP_E2E_PORT: PORT }, stdio: ['ignore', fs.openSync(path.join(folder, 'server.log'), 'w'), 'inherit'],
});
const base = process.argv[2] ?? `http://127.0.0.1:${PORT}`;

async function ready() {
  for (const end = Date.now() + 180_000; Date.now() < end; await new Promise((r) => setTimeout(r, 1000)))
    if (await fetch(`${base}/health/ready`).then((r) => r.ok, () => false)) return;
  throw new Error(`${base} does not get ready`);
}

async function signIn() {
  const response = await fetch(`${base}/api/v1/session`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(ADMINISTRATOR),
  });
  if (!response.ok) throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  const cookie = response.headers.getSetCookie().map((c) => c.split(';')[0]).join('; ');
  const me = await (await fetch(`${base}/api/v1/me`, { headers: { cookie } })).json();
  return { cookie, csrf: me.csrfToken };
}

/** Real values for what stands in paths: of the first record of the list above it, or of a list inside that record. */
async function seeds(api, cookie) {
  const kept = new Map();
  const get = async (address) => {
    if (!kept.has(address)) kept.set(address, fetch(base + address, { headers: { cookie } }).then((r) => (r.ok ? r.json() : null), () => null));
    return kept.get(address);
  };
  const valueOf = async (before, name) => {
    const list = await get(`${before}?limit=1`);
    const item = list?.items?.[0] ?? (Array.isArray(list) ? list[0] : undefined);
    if (item) return item[name] ?? item.id ?? item.code;
    const record = await get(before.replace(/\/[^/]+$/, ''));
    const inside = record?.[before.split('/').pop()?.replace(/-(.)/g, (_, c) => c.toUpperCase()) ?? ''];
    return Array.isArray(inside) ? (inside[0]?.[name] ?? inside[0]?.id) : undefined;
  };
  const missing = [];
  for (const [address, item] of Object.entries(api.paths)) {
    let at = '';
    for (const segment of address.split('/').slice(1)) {
      const name = segment.match(/^\{(.+)\}/)?.[1];
      if (!name) at += `/${segment}`;
      else {
        const value = await valueOf(at, name);
        if (value === undefined) { missing.push(address); break; }
        for (const operation of Object.values(item))
          for (const parameter of operation.parameters ?? [])
            if (parameter.in === 'path' && parameter.name === name) parameter.example = value;
        at += `/${encodeURIComponent(value)}`;
      }
    }
  }
  return missing;
}

/** The description as Specmatic reads it: one way to sign in, both of whose secrets it can send. */
function simplify(api) {
  api.servers = [{ url: base }];
  api.components.securitySchemes = { cookie: { type: 'apiKey', in: 'header', name: 'Cookie' }, csrf: { type: 'apiKey', in: 'header', name: 'X-CSRF-Token' } };
  for (const item of Object.values(api.paths))
    for (const operation of Object.values(item))
      if (operation.security?.length) operation.security = [{ cookie: [], csrf: [] }];
}

function findings(report, reads) {
  const found = [];
  const text = fs.readFileSync(report, 'utf8');
  for (const [, name, body] of text.matchAll(/<testcase name="([^"]*)"[^>]*?(?:\/>|>([\s\S]*?)<\/testcase>)/g)) {
    if (!body || !/<failure|<error/.test(body)) continue;
    const failed = /status(?: code)?[^\d]{0,40}5\d\d|\b5\d\d\b (?:Internal|Service)/i.test(body);
    if (reads || failed) found.push({ name, body: body.replace(/\s+/g, ' ').slice(0, 400) });
  }
  return found.filter(({ name, body }) => !EXPLAINED.some((e) => name.includes(e.test) && (!e.answer || body.includes(e.answer))));
}

let code = 0;
try {
  await ready();
  const api = JSON.parse(fs.readFileSync(path.join(root, 'docs/api/v1.json'), 'utf8'));
  const { cookie, csrf } = await signIn();
  const missing = await seeds(api, cookie);
  simplify(api);
  const file = path.join(folder, 'v1.json');
  fs.writeFileSync(file, JSON.stringify(api));
  fs.writeFileSync(path.join(folder, 'missing.txt'), missing.join('\n'));

  for (const [kind, filter] of [['reads', "METHOD='GET'"], ['writes', "METHOD!='GET'"]]) {
    const reports = path.join(folder, kind);
    const run = spawnSync('npx', ['specmatic', 'test', file, `--testBaseURL=${base}`, `--filter=${filter}`, `--junitReportDir=${reports}`, '--timeout=30'], {
      cwd: folder, env: { ...process.env, SPECMATIC_GENERATIVE_TESTS: 'true', cookie, csrf, MAX_TEST_REQUEST_COMBINATIONS: '10' }, encoding: 'utf8', maxBuffer: 1 << 30,
    });
    fs.writeFileSync(path.join(folder, `${kind}.log`), run.stdout + run.stderr);
    console.log(`${kind}: ${run.stdout.match(/Tests run:.*/)?.[0] ?? 'no result'}`);
  }
} catch (error) {
  console.error(error);
  code = 1;
} finally {
  started?.kill('SIGTERM');
}
console.log(folder);
process.exit(code);
