import type { Page } from '@playwright/test';
import { barriers, expectNoBarriers } from './barriers';
import { expect, test } from './support';

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
  '/quan-tri/de-nghi',
  '/quan-tri/dai-dien',
  '/dang-ky-dai-dien',
  '/dang-ky-dai-dien/xac-nhan#mot-bi-mat',
  '/quan-tri/dia-ban',
  '/quan-tri/dia-ban/moi',
  '/quan-tri/co-quan',
  '/quan-tri/co-quan/moi',
  '/quan-tri/ngay-nghi',
  '/quan-tri/theo-doi',
  '/quan-tri/cong-viec-nen',
  '/quan-tri/thu-hoi',
  '/quan-tri/thu-hoi/nhieu-san-pham',
  '/quan-tri/quyet-dinh',
  '/quan-tri/thong-bao',
  '/quan-tri/phan-anh',
  '/quan-tri/giam-sat',
  '/quan-tri/so-lieu?year=2024',
  '/quan-tri/so-lieu?view=expiring',
  '/quan-tri/so-lieu?view=renewals',
  '/quan-tri/ra-soat',
  '/quan-tri/ra-soat?bucket=expired',
  '/quan-tri/giay-bao',
  '/quan-tri/giay-bao/mau',
  '/quan-tri/nguoi-dung/thu',
  '/quan-tri/nhap-du-lieu',
  '/quan-tri/tai-khoan',
  '/quan-tri/nguoi-dung',
  '/quan-tri/nguoi-dung/moi',
  '/quan-tri/nhat-ky',
  '/quan-tri/ung-dung',
  '/quan-tri/ung-dung/moi',
  '/quan-tri/webhook',
  '/quan-tri/webhook/moi',
  '/quan-tri/luu-giu',
  '/dang-nhap/dat-mat-khau',
  '/dang-nhap/dat-mat-khau#mot-bi-mat',
  '/quan-tri/khong-co-trang-nay',
];

async function settle(page: Page) {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('.rows-skeleton, main [aria-busy=true]')).toHaveCount(0);
}

/** Loading the application anew takes longer than looking at a page: several are visited from within one document. */
const AT_ONCE = 8;

async function visit(page: Page, route: string) {
  const within =
    route.startsWith('/quan-tri') && !route.includes('?') && (await page.locator('h1').count()) > 0;
  if (!within) {
    await page.goto(route);
  } else {
    await page
      .locator('h1')
      .first()
      .evaluate((title) => title.setAttribute('data-left', ''));
    await page.evaluate((to) => history.pushState(null, '', to), route);
    await expect(page.locator('h1:not([data-left])').first()).toBeVisible();
  }
  await settle(page);
}

for (let first = 0; first < ROUTES.length; first += AT_ONCE) {
  const routes = ROUTES.slice(first, first + AT_ONCE);
  test(`no barriers and no scrolling sideways from ${routes[0]} to ${routes.at(-1)}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const route of routes)
      await test.step(route, async () => {
        await visit(page, route);
        await expectNoBarriers(page, route);
        await page.setViewportSize({ width: 1280, height: 800 });
      });
  });
}

test('nor on the pages of one product and its subject', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/quan-tri/san-pham?status=in-force');
  await page.locator('a[href^="/quan-tri/san-pham/0"]').first().click();
  await page.waitForURL(/\/san-pham\/0[\da-f-]+$/);
  await settle(page);
  const product = new URL(page.url()).pathname;
  const subject = await page.locator('a[href^="/quan-tri/chu-the/0"]').first().getAttribute('href');
  await expectNoBarriers(page, 'product');
  for (const route of [
    ...['/sua', '/chuyen', '/gop', '/tach', '/cong-nhan'].map((step) => product + step),
    subject!,
  ])
    await test.step(route, async () => {
      await visit(page, route);
      await expectNoBarriers(page, route);
    });
});

test('an open menu, dialog and palette have no barrier', async ({ page }) => {
  const check = async (what: string) => expect.soft(await barriers(page), what).toEqual([]);
  await page.goto('/quan-tri/san-pham');
  await settle(page);
  await page.getByRole('button', { name: 'Cột hiển thị' }).click();
  await check('columns');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
  await expect(page.getByRole('textbox', { name: 'Địa bàn tính theo ngày' })).toBeVisible();
  await check('more filters');
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await check('account menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Gõ tên sản phẩm, chủ thể, mã, hoặc tên trang')).toBeVisible();
  await check('palette');
});
