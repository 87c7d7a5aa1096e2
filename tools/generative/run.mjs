// Sends the API what its description allows, and what it does not, and looks whether the answers are those that it promises.
//   node run.mjs                         starts the built server on data of its own
//   node run.mjs --at <address>          a server of the tests that runs already, which is spoilt by it
//   node run.mjs --kind reads            only what reads (or changes, removals)
//   node run.mjs --only <part of path>   only operations whose path contains it
// Needs Java 17 or later. What was sent and answered lies in artifacts/generative.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { prepare } from './prepare.mjs';
import { stand } from './proxy.mjs';
import { seed } from './seed.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'artifacts/generative');
// what reads goes first, what takes away last
const KINDS = { reads: ['GET'], changes: ['POST', 'PUT', 'PATCH'], removals: ['DELETE'] };
const argument = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const only = argument('--only');
const PORT = process.env.OCOP_GENERATIVE_PORT ?? '5195';
// a flood of complaints is what is asked for here: none of them has to work for it
const CALM = '1000000';
const base = argument('--at') ?? `http://127.0.0.1:${PORT}`;
// of each operation at most so many bodies and queries of either kind
const COMBINATIONS = process.env.OCOP_GENERATIVE_COMBINATIONS ?? '1';

/** What the description cannot tell, each with the reason. */
const { explained } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'explained.json'), 'utf8'));
const used = new Set();
const isExplained = ({ operation, wrong }) => {
  const reason = explained.find((e) => new RegExp(`^(?:${e.operation})$`).test(operation) && new RegExp(e.finding).test(wrong));
  if (reason) used.add(reason);
  return Boolean(reason);
};

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });

function startServer() {
  const log = fs.openSync(path.join(folder, 'server.log'), 'w');
  return spawn('node', [path.join(root, 'web-client/e2e/serve.mjs')], { env: { ...process.env, OCOP_E2E_PORT: PORT, OCOP_COMPLAINTS_CALM: CALM }, stdio: ['ignore', log, log] });
}

async function ready() {
  for (const end = Date.now() + 180_000; Date.now() < end; await new Promise((r) => setTimeout(r, 1000)))
    if (await fetch(`${base}/health/ready`).then((r) => r.ok, () => false)) return;
  throw new Error(`${base} does not get ready; see ${path.relative(root, folder)}/server.log`);
}

/** Lets Specmatic send what it makes up for some methods; gives how much that was. What is said of the answers is the business of the proxy, who sees them whole. */
async function specmatic(kind, methods, address) {
  const log = fs.createWriteStream(path.join(folder, `${kind}.log`));
  const jar = path.join(import.meta.dirname, 'node_modules/specmatic/specmatic.jar');
  const filter = [`(${methods.map((m) => `METHOD='${m}'`).join(' || ')})`, ...(only ? [`PATH='*${only}*'`] : [])].join(' && ');
  const run = spawn('java', [
    '-Xmx2g', '-jar', jar, 'test', path.join(folder, 'v1.json'), `--testBaseURL=${address}`, `--filter=${filter}`, `--junitReportDir=${path.join(folder, kind)}`, '--timeout=60',
  ], { cwd: folder, env: { ...process.env, SPECMATIC_GENERATIVE_TESTS: 'true', MAX_TEST_REQUEST_COMBINATIONS: COMBINATIONS } });
  run.stdout.pipe(log);
  run.stderr.pipe(log);
  await new Promise((r) => run.on('exit', r));
  const report = path.join(folder, kind, 'TEST-junit-jupiter.xml');
  if (!fs.existsSync(report)) throw new Error(`Specmatic has not run; see ${path.relative(root, folder)}/${kind}.log`);
  return Number(fs.readFileSync(report, 'utf8').match(/<testsuite [^>]*tests="(\d+)"/)?.[1] ?? 0);
}

/** Specmatic tries every subset of the parameters of a query: of many parameters it gets a few at a time. */
function* slices(api) {
  const AT_ONCE = 5;
  for (let start = 0, more = true; more; start += AT_ONCE) {
    const part = structuredClone(api);
    more = false;
    for (const [template, { get }] of Object.entries(part.paths)) {
      const optional = get?.parameters.filter((p) => p.in === 'query' && !p.required) ?? [];
      const some = optional.slice(start, start + AT_ONCE);
      more ||= optional.length > start + AT_ONCE;
      if (!get || (start > 0 && some.length === 0)) delete part.paths[template];
      else get.parameters = get.parameters.filter((p) => !optional.includes(p) || some.includes(p));
    }
    yield part;
  }
}

function tell(title, findings) {
  const groups = new Map();
  for (const f of findings) {
    const name = `${f.operation}: ${f.wrong.slice(0, 300)}`;
    groups.set(name, [...(groups.get(name) ?? []), f]);
  }
  console.log(`${title}: ${findings.length}${groups.size === findings.length ? '' : ` of ${groups.size} kinds`}`);
  for (const [name, same] of groups) console.log(`  ${name}${same.length > 1 ? ` (${same.length} times)` : ''}\n    ${(same[0].path ?? '').slice(0, 300)}${same[0].sent ? ` ${same[0].sent.slice(0, 300)}` : ''}`);
}

const started = argument('--at') ? undefined : startServer();
let proxy;
let code = 1;
try {
  const begun = Date.now();
  await ready();
  const api = JSON.parse(fs.readFileSync(path.join(root, 'docs/api/v1.json'), 'utf8'));
  const values = await seed(base);
  proxy = await stand(base, structuredClone(api));
  const missing = await prepare(api, values, base, proxy.address);
  const findings = missing.map((operation) => ({ operation, wrong: 'nothing is seeded that it could be asked about' }));

  let tests = 0;
  for (const [kind, methods] of Object.entries(KINDS).filter(([kind]) => !argument('--kind') || kind === argument('--kind'))) {
    const from = Date.now();
    const before = proxy.findings.length;
    let count = 0;
    for (const [index, part] of (kind === 'reads' ? [...slices(api)] : [api]).entries()) {
      fs.writeFileSync(path.join(folder, 'v1.json'), JSON.stringify(part));
      count += await specmatic(`${kind}-${index + 1}`, methods, proxy.address);
    }
    if (kind === 'reads') await proxy.askForEachKind(api);
    tests += count;
    findings.push(...proxy.findings.slice(before));
    console.log(`${kind}: ${count} tests in ${Math.round((Date.now() - from) / 1000)} s, ${proxy.findings.length - before} answers against the description`);
  }

  fs.writeFileSync(path.join(folder, 'answers.json'), JSON.stringify(Object.fromEntries([...proxy.answers].sort()), null, 1));
  fs.writeFileSync(path.join(folder, 'findings.json'), JSON.stringify(findings, null, 1));
  const [told, open] = [findings.filter(isExplained), findings.filter((f) => !isExplained(f))];
  const idle = only ? [] : explained.filter((e) => !used.has(e));
  tell('explained', told);
  tell('UNEXPLAINED', open);
  if (idle.length) console.log(`Explanations of nothing: ${idle.map((e) => e.operation).join(', ')}`);
  const sent = [...proxy.answers.values()].flatMap(Object.values).reduce((a, b) => a + b, 0);
  console.log(`${tests} tests, ${sent} requests to ${proxy.answers.size} operations, ${open.length} unexplained findings, ${Math.round((Date.now() - begun) / 1000)} s`);
  code = open.length || !tests ? 1 : 0;
} catch (error) {
  console.error(error.message);
} finally {
  proxy?.close();
  if (started) {
    started.kill('SIGTERM');
    await new Promise((r) => started.on('exit', r));
  }
}
process.exit(code);
