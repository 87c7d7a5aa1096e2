// Measures the pages people arrive at: hard on accessibility, soft on speed, which moves with the machine's load.
// Starts the built application by itself, unless OCOP_URL says where one runs.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserPath } from './browser.mjs';

const PORT = '5191';
const base = process.env.OCOP_URL ?? `http://127.0.0.1:${PORT}`;
const server = process.env.OCOP_URL
  ? null
  : spawn('node', [path.join(import.meta.dirname, 'serve.mjs')], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, OCOP_E2E_PORT: PORT },
    });
await ready();
const chrome = await launch({
  chromePath: browserPath(),
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'],
});
let failed = false;
for (const page of ['/', '/dang-nhap']) {
  const { lhr } = await lighthouse(base + page, { port: chrome.port, output: 'json', logLevel: 'error' });
  const score = (name) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
  const lcp = (lhr.audits['largest-contentful-paint']?.numericValue ?? 0) / 1000;
  const slow = lcp > (page === '/' ? 3 : 6);
  failed ||= slow || score('accessibility') < 100 || score('best-practices') < 95;
  console.log(
    `${page} performance ${score('performance')} accessibility ${score('accessibility')} ` +
      `best practices ${score('best-practices')} LCP ${lcp.toFixed(1)} s`,
  );
}
await chrome.kill();
if (server) {
  const ended = new Promise((done) => server.on('exit', done));
  server.kill('SIGTERM');
  await ended;
}
process.exit(failed ? 1 : 0);

async function ready() {
  for (let left = 120; left > 0; left--) {
    const answer = await fetch(`${base}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 1000));
  }
  throw new Error(`${base} does not become ready`);
}
