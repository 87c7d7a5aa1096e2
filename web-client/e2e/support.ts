import { test as base, expect, type Browser, type Page } from '@playwright/test';

export const OFFICER = {
  email: process.env.OCOP_EMAIL ?? 'can-bo@ocop.example',
  password: process.env.OCOP_PASSWORD ?? 'Lua-Sen-Dong-Thap-2026',
};

export async function signIn(page: Page, to = '/quan-tri') {
  await page.goto(`/dang-nhap?tiep=${encodeURIComponent(to)}`);
  await page.getByLabel('Thư điện tử').fill(OFFICER.email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(OFFICER.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('navigation', { name: 'Điều hướng chính' })).toBeAttached();
}

/** A browser of its own for one of the demonstration's people, signed in. */
export async function enter(browser: Browser, baseURL: string | undefined, name: string) {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    storageState: { cookies: [], origins: [] },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử').fill(`${name}@minh-hoa.example`);
  await page.getByLabel('Mật khẩu', { exact: true }).fill('Muoi-nguoi-muoi-vai-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('navigation', { name: 'Điều hướng chính' })).toBeAttached();
  return page;
}

/** Signed in once per worker; a browser that complains on its console, or about the CSP, fails its test. */
export const test = base.extend<{ complaints: string[] }, { session: string }>({
  session: [
    async ({ browser }, use, info) => {
      const context = await browser.newContext({ baseURL: info.project.use.baseURL ?? '', locale: 'vi-VN' });
      await signIn(await context.newPage());
      const file = info.project.outputDir + `/session-${info.workerIndex}.json`;
      await context.storageState({ path: file });
      await context.close();
      await use(file);
    },
    { scope: 'worker' },
  ],
  storageState: ({ session }, use) => use(session),
  complaints: [
    async ({ page }, use) => {
      const found: string[] = [];
      page.on('pageerror', (error) => found.push(error.message));
      page.on('console', (message) => {
        // A request that fails is the business of the test that provokes it; the browser's line about it is not.
        if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text()))
          found.push(message.text());
      });
      await use(found);
      expect(found).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
