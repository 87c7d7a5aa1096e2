import { expect, test } from './support';

test('the register is reached, searched and opened without a mouse', async ({ page }) => {
  await page.goto('/quan-tri');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Bỏ qua đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Control+k');
  const palette = page.getByPlaceholder('Gõ tên sản phẩm, chủ thể, mã, hoặc tên trang');
  await expect(palette).toBeFocused();
  await page.keyboard.type('san pham');
  await expect(page.getByRole('button', { name: 'Sản phẩm', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/quan-tri/san-pham');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Tìm theo tên, chủ thể, địa bàn, mã')).toBeFocused();
  await page.keyboard.type('banh phong tom');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').nth(1)).toContainText(/Bánh phồng tôm/i);
  await page.getByRole('row').nth(1).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Bánh phồng tôm/i);
});

test('the question mark lists the keys, but stays a letter while typing', async ({ page }) => {
  await page.goto('/quan-tri/san-pham');
  await page.getByLabel('Tìm theo tên, chủ thể, địa bàn, mã').focus();
  await page.keyboard.type('?');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
});
