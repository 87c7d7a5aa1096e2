import { expect, test } from './support';

test('without a network the page stays, says so, and goes on when it is back', async ({
  page,
  context,
  complaints,
}) => {
  await page.goto('/quan-tri/san-pham');
  const product = page.locator('a[href^="/quan-tri/san-pham/0"]').first();
  await expect(product).toBeVisible();
  await context.setOffline(true);

  // An area whose code was never loaded.
  await page.getByRole('link', { name: 'Cần bổ sung' }).click();
  const failure = page.getByRole('alert');
  await expect(failure).toContainText('Không kết nối được máy chủ');
  await expect(page.getByText('Đang ngoại tuyến')).toBeVisible();
  await failure.getByRole('button', { name: 'Thử lại' }).click();
  await expect(failure).toContainText('Không kết nối được máy chủ');

  await context.setOffline(false);
  await failure.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ cần bổ sung' })).toBeVisible();
  // React repeats on the console what the page said.
  complaints.splice(0);
});

test('what could not be read comes by itself when the network is back', async ({ page, context }) => {
  await page.goto('/quan-tri/chu-the');
  await page.locator('a[href^="/quan-tri/chu-the/0"]').first().click();
  await page.waitForURL(/\/chu-the\/0/);
  await page.goBack();
  await context.setOffline(true);
  await page.locator('a[href^="/quan-tri/chu-the/0"]').nth(1).click();
  await expect(page.getByRole('alert')).toContainText('Không kết nối được máy chủ');
  await context.setOffline(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
