// Counts the tests of one run: node tools/count-tests.mjs <exit code> [report files: .trx, Vitest or Playwright .json]
// Prints "passed failed skipped". A run without reports is one check; one that fails without a failed test has failed, too.
import { readFileSync } from 'node:fs';

const [exitCode, ...files] = process.argv.slice(2);

function readTrx(text) {
  const attributes = /<Counters ([^>]*)\/?>/.exec(text)[1];
  const count = Object.fromEntries([...attributes.matchAll(/(\w+)="(\d+)"/g)].map(([, name, value]) => [name, Number(value)]));
  return {
    passed: count.passed,
    failed: count.failed + count.error + count.timeout + count.aborted,
    skipped: count.total - count.executed,
  };
}

function readJson(text) {
  const report = JSON.parse(text);
  return report.stats
    ? {
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected + report.errors.length,
        skipped: report.stats.skipped,
      }
    : {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      };
}

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const counts = file.endsWith('.trx') ? readTrx(text) : readJson(text);
  for (const name of Object.keys(sum)) sum[name] += counts[name];
}

const succeeded = exitCode === '0';
if (succeeded && files.length === 0) sum.passed = 1;
if (!succeeded && sum.failed === 0) sum.failed = 1;
console.log(sum.passed, sum.failed, sum.skipped);
