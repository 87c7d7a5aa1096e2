import { expect, signIn, test } from './support';

test('a stranger is sent to sign-in and comes back to where they wanted to go', async ({ browser }) => {
  const context = await browser.newContext({ storageState: undefined, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto('/quan-tri/chu-the');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('tiep')).toBe('/quan-tri/chu-the');
  await signIn(page, '/quan-tri/chu-the');
  await expect(page.getByRole('heading', { level: 1, name: 'Chủ thể' })).toBeVisible();
  await context.close();
});

test('a wrong password is refused in words, and what was typed as e-mail stays', async ({ browser }) => {
  const context = await browser.newContext({ storageState: undefined, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử').fill('ai-do@ocop.example');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('khong-dung-dau-nhe');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Thư điện tử')).toHaveValue('ai-do@ocop.example');
  await context.close();
});

test('words without diacritics find products, and the address carries the search', async ({ page }) => {
  await page.goto('/quan-tri/san-pham');
  await page.getByLabel('Tìm theo tên, chủ thể, địa bàn, mã').fill('minh hoa');
  await expect(page).toHaveURL(/q=minh/);
  await expect(page.getByRole('status').filter({ hasText: /\d+ sản phẩm/ })).toBeVisible();
  const first = page.getByRole('row').nth(1);
  await expect(first).toContainText('Minh Hoạ');
});

test('a pasted link shows the same filter, sort and columns', async ({ page }) => {
  await page.goto('/quan-tri/san-pham?status=expired&sort=-expiresOn&cols=subject,%2Bcode');
  await expect(page.getByRole('button', { name: /Bỏ lọc Trạng thái: Hết hạn/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Hết hạn' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page.getByRole('columnheader', { name: 'Mã' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Chủ thể' })).toHaveCount(0);
  const statuses = await page.locator('tbody .status').allInnerTexts();
  expect(statuses.length).toBeGreaterThan(0);
  expect(new Set(statuses)).toEqual(new Set(['Hết hạn']));
});

test('nothing found names the conditions and how to remove them', async ({ page }) => {
  await page.goto('/quan-tri/san-pham?q=khong-he-co-san-pham-nay&status=in-force');
  await expect(page.getByRole('heading', { name: 'Không có kết quả' })).toBeVisible();
  await page
    .getByRole('region', { name: 'Không có kết quả' })
    .getByRole('button', { name: /Bỏ lọc Từ khoá/ })
    .click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
});

test('the export holds exactly the filter, with diacritics', async ({ page }) => {
  await page.goto('/quan-tri/san-pham?q=minh+hoa&status=expired');
  await page.getByRole('button', { name: 'Xuất tệp' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain('Minh Hoạ');
  const lines = text.trim().split(/\r?\n/);
  expect(lines.length - 1).toBe(await page.locator('tbody tr').count());
});

test('a saved view is kept in three clicks and opened in one', async ({ page }) => {
  const name = `Hết hạn ${Date.now()}`;
  await page.goto('/quan-tri/san-pham?status=expired');
  await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
  await page.getByLabel('Tên bộ lọc').fill(name);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.goto('/quan-tri/san-pham');
  await page.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/status=expired/);
  await page.getByRole('button', { name: 'Sửa bộ lọc đã lưu' }).click();
  await page.getByRole('button', { name: `Xoá bộ lọc ${name}` }).click();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
});

test('the list prints on A4 landscape with its filter and without the chrome', async ({ page }) => {
  await page.goto('/quan-tri/san-pham?status=expired');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-line')).toContainText('Trạng thái: Hết hạn');
  await expect(page.getByRole('button', { name: 'Xuất tệp' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Điều hướng chính' })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(5_000);
});
