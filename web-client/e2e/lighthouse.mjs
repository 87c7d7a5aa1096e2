// Measures the pages people arrive at: hard on accessibility, soft on speed, which moves with the machine's load.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const base = process.env.OCOP_URL ?? 'http://127.0.0.1:5080';
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
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
process.exit(failed ? 1 : 0);
