import { expectNoBarriers } from './barriers';
import { expect, test } from './support';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

test('a buyer complains about what was scanned, an officer answers, and the receipt shows the answer', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await page.goto('/quan-tri');
  const { code, name } = await page.evaluate(async () => {
    const { items } = await (await fetch('/api/v1/products?limit=1&status=in-force')).json();
    return items[0] as { code: string; name: string };
  });

  const buyer = await (
    await browser.newContext({
      baseURL: baseURL ?? '',
      locale: 'vi-VN',
      storageState: { cookies: [], origins: [] },
      viewport: { width: 360, height: 740 },
    })
  ).newPage();
  await buyer.goto(`/q/${code}`);
  await buyer.getByRole('link', { name: 'Báo sản phẩm có vấn đề' }).click();
  await expect(buyer.getByLabel('Mã trên sản phẩm (nếu có)')).toHaveValue(code);
  await expectNoBarriers(buyer, 'complaint');
  await buyer.setViewportSize({ width: 360, height: 740 });
  const text = `Bao bì in năm sao ${Date.now()}`;
  await buyer.getByLabel('Về việc gì').selectOption('mark-misuse');
  await buyer.getByLabel('Chuyện gì đã xảy ra').fill(text);
  await buyer.getByLabel('Thấy ở đâu (nếu muốn)').fill('Chợ Mỹ Tho');
  await buyer.getByLabel(/^Ảnh/).setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: PNG });
  await buyer.getByRole('button', { name: 'Gửi phản ánh' }).click();
  const receipt = await buyer.locator('.receipt').innerText();
  expect(receipt).toMatch(/^([0-9A-Z]{4}-){4}.$/);
  await expectNoBarriers(buyer, 'receipt');

  await page.goto(`/quan-tri/phan-anh?q=${encodeURIComponent(text)}`);
  await expectNoBarriers(page, 'complaints');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Ảnh 1' })).toBeVisible();
  await expectNoBarriers(page, 'one complaint');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('combobox', { name: 'Giao cho cơ quan' }).fill('quan ly thi truong');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Giao xử lý' }).click();
  await expect(page.locator('.page-title')).toContainText('Đang xử lý');
  await page.getByRole('textbox', { name: 'Trả lời, hoặc lý do không xử lý' }).fill('Đã yêu cầu thay nhãn.');
  await page.getByRole('button', { name: 'Trả lời và kết thúc' }).click();
  await expect(page.locator('.page-title')).toContainText('Đã trả lời');

  const answer = await buyer.goto('/phan-anh');
  expect(answer?.status()).toBe(200);
  await buyer.getByLabel('Mã biên nhận').fill(receipt.toLowerCase());
  await buyer.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(buyer.getByText('Đã yêu cầu thay nhãn.')).toBeVisible();
  await buyer.context().close();
});
