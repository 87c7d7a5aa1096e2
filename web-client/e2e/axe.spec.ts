import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ROUTES = [
  '/dang-nhap',
  '/quan-tri',
  '/quan-tri/san-pham',
  '/quan-tri/san-pham?q=khong-he-co&status=expired',
  '/quan-tri/san-pham/moi',
  '/quan-tri/chu-the',
  '/quan-tri/chu-the/moi',
  '/quan-tri/cong-nhan',
  '/quan-tri/can-bo-sung',
  '/quan-tri/dia-ban',
  '/quan-tri/nhap-du-lieu',
  '/quan-tri/tai-khoan',
  '/quan-tri/khong-co-trang-nay',
];

async function settle(page: Page) {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.rows-skeleton')).toHaveCount(0);
}

async function check(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect
    .soft(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.target.join(' '))
            .join(' | ')}`,
      ),
    )
    .toEqual([]);
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 320])
    test.describe(`${colorScheme} ${width}`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const route of ROUTES)
        test(`${route} has no barrier and does not scroll sideways`, async ({ page }) => {
          await page.emulateMedia({ reducedMotion: 'reduce' });
          await page.goto(route);
          await settle(page);
          await check(page);
        });

      test('a product, its subject and the pages behind them have no barrier', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto('/quan-tri/san-pham?status=in-force');
        await page.locator('a[href^="/quan-tri/san-pham/0"]').first().click();
        await settle(page);
        await check(page);
        const product = page.url();
        for (const step of ['sua', 'chuyen', 'gop', 'tach', 'cong-nhan']) {
          await page.goto(`${product}/${step}`);
          await settle(page);
          await check(page);
        }
        await page.goto(product);
        await page.locator('a[href^="/quan-tri/chu-the/0"]').first().click();
        await settle(page);
        await check(page);
      });
    });

test('an open menu, dialog and palette have no barrier', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/quan-tri/san-pham');
  await settle(page);
  await page.getByRole('button', { name: 'Cột hiển thị' }).click();
  await check(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
  await expect(page.getByRole('textbox', { name: 'Địa bàn tính theo ngày' })).toBeVisible();
  await check(page);
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await check(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Gõ tên sản phẩm, chủ thể, mã, hoặc tên trang')).toBeVisible();
  await check(page);
});
