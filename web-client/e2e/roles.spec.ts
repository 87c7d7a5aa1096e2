import type { Browser } from '@playwright/test';
import { barriers } from './barriers';
import { expect, test } from './support';

const PASSWORD = 'Muoi-nguoi-muoi-vai-2026';

const MENUS = {
  'quan-tri': ['Sản phẩm', 'Nhập dữ liệu', 'Người dùng', 'Nhật ký'],
  'dieu-phoi': ['Sản phẩm', 'Nhập dữ liệu'],
  'cong-thuong': ['Sản phẩm'],
  'my-tho': ['Sản phẩm'],
  'hoi-dong': [],
  'kiem-tra': ['Sản phẩm'],
  'thi-truong': ['Sản phẩm'],
  'lanh-dao': ['Sản phẩm'],
  'kiem-toan': ['Sản phẩm', 'Nhật ký'],
  'doi-tac': ['Sản phẩm'],
} satisfies Record<string, string[]>;
const WATCHED = ['Sản phẩm', 'Nhập dữ liệu', 'Người dùng', 'Nhật ký'];

async function enter(browser: Browser, name: string) {
  const page = await (await browser.newContext({ storageState: undefined, locale: 'vi-VN' })).newPage();
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử').fill(`${name}@minh-hoa.example`);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('list', { name: 'Vai trò hôm nay' })).toBeVisible();
  return page;
}

for (const [name, menu] of Object.entries(MENUS))
  test(`${name} finds the own home and menu`, async ({ browser }) => {
    const page = await enter(browser, name);
    const navigation = page.getByRole('navigation', { name: 'Điều hướng chính' });
    for (const entry of WATCHED)
      await expect(navigation.getByRole('link', { name: entry, exact: true })).toHaveCount(
        menu.includes(entry as never) ? 1 : 0,
      );
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
    expect.soft(await barriers(page), name).toEqual([]);
    await page.context().close();
  });

test('an officer of a commune does not reach the product of another by its address', async ({
  page,
  browser,
}) => {
  const answer = await page.request.get('/api/v1/products?limit=200');
  const { items } = (await answer.json()) as { items: { id: string; currentUnitCode: string | null }[] };
  const [own, foreign] = [
    items.find(({ currentUnitCode }) => currentUnitCode === '28261')!,
    items.find(({ currentUnitCode }) => currentUnitCode !== null && currentUnitCode !== '28261')!,
  ];
  const officer = await enter(browser, 'my-tho');
  await officer.goto(`/quan-tri/san-pham/${own.id}`);
  await expect(officer.getByRole('link', { name: 'Sửa', exact: true })).toBeVisible();
  await officer.goto(`/quan-tri/san-pham/${foreign.id}`);
  await expect(officer.getByText('không thuộc phạm vi của bạn')).toBeVisible();
  await officer.context().close();
});
