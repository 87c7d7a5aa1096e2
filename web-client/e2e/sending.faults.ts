import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { fillIn, schedule } from './visit';

const ROUNDS = Number(process.env.OCOP_FAULT_ROUNDS ?? 20);
const LONGEST = 4000;
const root = path.resolve(import.meta.dirname, '../..');
const host = process.env.OCOP_API_DLL ?? path.join(root, 'artifacts/bin/Ocop.Api/debug/Ocop.Api.dll');
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ocop-faults-'));
let server: ChildProcess | undefined;

async function start() {
  server = spawn('dotnet', [host, '--urls', 'http://127.0.0.1:5193'], {
    cwd: path.join(root, 'src/Ocop.Api'),
    stdio: 'ignore',
    env: {
      ...process.env,
      ASPNETCORE_ENVIRONMENT: 'Development',
      Data__Directory: data,
      Bootstrap__Administrator__Email: 'can-bo@ocop.example',
      Bootstrap__Administrator__Password: 'Lua-Sen-Dong-Thap-2026',
      Demonstration__Password: 'Muoi-nguoi-muoi-vai-2026',
    },
  });
  await expect
    .poll(
      () =>
        fetch('http://127.0.0.1:5193/health/ready').then(
          (r) => r.ok,
          () => false,
        ),
      { timeout: 180_000 },
    )
    .toBe(true);
}

async function end(signal: 'SIGKILL' | 'SIGTERM') {
  const gone = once(server!, 'exit');
  server!.kill(signal);
  await gone;
}

const read = (page: Page, visit: string) =>
  page.evaluate(async (id) => (await fetch(`/api/v1/inspections/${id}`)).json(), visit);

test.afterAll(async () => {
  if (server?.exitCode === null) await end('SIGTERM');
  fs.rmSync(data, { recursive: true, force: true });
});

test(`the server is killed ${ROUNDS} times at random while a visit is sent; it is there whole, and once`, async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(ROUNDS * 180_000);
  await start();
  const context = await browser.newContext({
    baseURL: baseURL!,
    locale: 'vi-VN',
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử').fill('kiem-tra@minh-hoa.example');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('Muoi-nguoi-muoi-vai-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('list', { name: 'Vai trò hôm nay' })).toBeVisible();
  const cut: Record<string, number> = {};

  for (let round = 1; round <= ROUNDS; round++) {
    const visit = await schedule(page);
    await page.goto(`/quan-tri/kiem-tra/${visit}/phieu`);
    await page.getByRole('button', { name: 'Bắt đầu kiểm tra' }).click();
    await fillIn(page);
    await page.getByLabel('Đạt, phải khắc phục').check();
    await page.getByLabel(/^Nội dung kết luận/).fill('Phải thay nhãn.');
    await page.getByRole('button', { name: 'Gửi và kết luận' }).click();
    const wait = Math.floor(Math.random() * LONGEST);
    await page.waitForTimeout(wait);
    await end('SIGKILL');
    await start();
    const before = await read(page, visit);
    const state = `${before.status} with ${before.answers.length} answers, ${before.photos.length} photos`;
    cut[state] = (cut[state] ?? 0) + 1;

    await page.goto('/quan-tri/kiem-tra');
    const left = page.getByRole('button', { name: 'Gửi ngay' });
    await expect
      .poll(
        async () => {
          // it may be gone by then: the page sends by itself, too
          if (await left.isVisible()) await left.click({ timeout: 2000 }).catch(() => undefined);
          return (await read(page, visit)).status;
        },
        { timeout: 60_000, intervals: [1000], message: `round ${round}, killed after ${wait} ms` },
      )
      .toBe('concluded');
    const sent = await read(page, visit);
    expect(
      [
        sent.answers.length,
        sent.findings.length,
        sent.photos.length,
        sent.samples.length,
        sent.signatures.length,
      ],
      `round ${round}, killed after ${wait} ms`,
    ).toEqual([7, 1, 2, 1, 2]);
    await expect(left).toHaveCount(0);
  }

  // where it was cut each time: none of them worth anything if it never was in the middle
  console.log(cut);
  await context.close();
});
