import { createHash } from 'node:crypto';
import { expectNoBarriers } from './barriers';
import { expect, test } from './support';

test('anybody takes the register of the night away, in pieces too, and reads what its fields mean', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await page.goto('/quan-tri/cong-viec-nen');
  await page.getByRole('button', { name: 'Chạy ngay: Bản chụp dữ liệu mở hằng đêm' }).click();
  await expect
    .poll(async () => (await page.request.get('/api/v1/public/snapshots/latest')).status(), {
      timeout: 60_000,
    })
    .toBe(200);

  const reader = await (
    await browser.newContext({
      baseURL: baseURL ?? '',
      locale: 'vi-VN',
      storageState: { cookies: [], origins: [] },
    })
  ).newPage();
  await reader.goto('/');
  await reader.getByRole('contentinfo').getByRole('link', { name: 'Dữ liệu mở' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Dữ liệu mở' })).toBeVisible();
  await expect(reader.getByText(/^Chưa xác nhận: chưa có văn bản nào/)).toBeVisible();
  await reader.getByText('products.ndjson –').click();
  await expect(reader.getByText('Hạng sao, 3 đến 5.').first()).toBeVisible();
  await expectNoBarriers(reader, 'open data');

  const link = reader.getByRole('link', { name: 'units.ndjson', exact: true });
  const address = (await link.getAttribute('href')) ?? '';
  const first = await reader.request.get(address, { headers: { Range: 'bytes=0-4999' } });
  expect(first.status()).toBe(206);
  const rest = await reader.request.get(address, {
    headers: { Range: 'bytes=5000-', 'If-Range': first.headers()['etag'] ?? '' },
  });
  const whole = Buffer.concat([await first.body(), await rest.body()]);
  const hash = createHash('sha256').update(whole).digest('hex');
  await expect(reader.getByRole('listitem').filter({ has: link }).getByText(hash)).toBeVisible();

  await reader.getByRole('button', { name: 'English' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Open data' })).toBeVisible();
});
