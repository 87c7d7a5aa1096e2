// One step of a build that needs Node.js, safe when two builds run at once: the second waits, and then finds it done.
//   node tools/node-step.mjs install <folder>                  npm ci, unless node_modules fits the lock file
//   node tools/node-step.mjs build   <folder> <output file>    npm run build, unless the output is newer than every source
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const NOT_SOURCE = new Set(['node_modules', 'dist', 'e2e', 'test-results', 'playwright-report', 'coverage']);
const POLL_MS = 200;

const [step, folderArgument, outputArgument] = process.argv.slice(2);
const folder = resolve(folderArgument);
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const modified = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function newestSource(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCE.has(entry.name))
    .map((entry) => join(path, entry.name))
    .reduce((newest, file) => Math.max(newest, statSync(file).isDirectory() ? newestSource(file) : modified(file)), 0);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(lock) {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }

  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // an empty file is one whose writer is just about to fill it, unless it stays so
    const abandoned = holder ? !isAlive(holder) : Date.now() - modified(lock) > 10_000;
    if (abandoned) rmSync(lock, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return false;
}

async function exclusively(work) {
  const locks = join(root, 'artifacts', 'locks');
  mkdirSync(locks, { recursive: true });
  const lock = join(locks, `node-${basename(folder)}.lock`);
  while (!take(lock)) await new Promise((done) => setTimeout(done, POLL_MS));

  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function npm(...args) {
  const { status, error } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ${args[0]} failed in ${folder}`);
}

function install() {
  const stamp = join(folder, 'node_modules', '.package-lock.json');
  if (modified(stamp) > modified(join(folder, 'package-lock.json'))) return;

  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  utimesSync(stamp, new Date(), new Date());
}

// The server sends these as they lie: compressing answers on the way would cost time, and leak secrets where they are in them.
function compress(assets) {
  if (!existsSync(assets)) return;

  for (const name of readdirSync(assets)) {
    if (!/\.(js|css|svg|json|wasm)$/.test(name)) continue;
    const file = join(assets, name);
    const bytes = readFileSync(file);
    if (bytes.length < 1024) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

function build() {
  const output = resolve(outputArgument);
  if (modified(output) > newestSource(folder)) return;

  // a source changed while the build runs must count as newer than its result
  const started = new Date();
  npm('run', 'build', '--silent');
  compress(join(dirname(output), 'assets'));
  utimesSync(output, started, started);
}

const steps = { install, build };
try {
  await exclusively(steps[step]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
