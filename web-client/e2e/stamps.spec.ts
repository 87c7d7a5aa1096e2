import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { enter, expect, test } from './support';

async function look(page: Page, name: string) {
  const size = page.viewportSize()!;
  await expectNoBarriers(page, name);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(size);
}

const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

async function step(page: Page, name: string) {
  await page.getByRole('combobox', { name: 'Việc' }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

test('stamps are granted, put on a lot, checked by the public, and voided', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const series = `E${Date.now() % 1_000_000}`;
  const producer = await enter(browser, baseURL, 'chu-the');
  const { subject, product } = await producer.evaluate(async () => {
    const { items } = await (await fetch('/api/v1/me/subjects')).json();
    type Mine = { id: string; name: string; products: { id: string; name: string; status?: string }[] };
    const first = (items as Mine[])[0]!;
    for (const one of first.products) {
      const detail = await (await fetch(`/api/v1/products/${one.id}`)).json();
      const answer = await fetch(`/api/v1/public/verify/${encodeURIComponent(detail.code)}`);
      if (answer.ok && ['in-force', 'expiring'].includes((await answer.json()).verdict))
        return { subject: first, product: one };
    }
    throw new Error('no product in force');
  });

  // an officer grants a thousand
  const page = await enter(browser, baseURL, 'dieu-phoi');
  await page.goto('/quan-tri/tem');
  await look(page, 'grants of stamps');
  await page.getByRole('link', { name: 'Cấp tem', exact: true }).click();
  await page.getByRole('button', { name: 'Cấp tem' }).click();
  await expect(page.getByText('Còn thiếu thông tin.')).toBeVisible();
  await look(page, 'new grant, incomplete');
  await page.getByRole('combobox', { name: 'Chủ thể' }).fill(subject.name);
  await page
    .getByRole('option', { name: new RegExp(subject.name) })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Sản phẩm' }).click();
  await page.getByRole('option', { name: product.name, exact: true }).click();
  await box(page, 'Số quyết định').fill(`${series}/QĐ-SNN`);
  await box(page, 'Số lượng quyết định cho phép').fill('5.000');
  await box(page, 'Ký hiệu cuộn').fill(series);
  await expect(page.getByText('số trống tiếp theo của cuộn: 1')).toBeVisible();
  await box(page, /^Số lượng$/).fill('1.000');
  await page.getByRole('button', { name: 'Cấp tem' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Tem ${series} 1–1000`);
  await expect(page.getByText(/Cấp 1\.000 = chưa dán 1\.000/)).toBeVisible();

  // prints, hands over
  await page.getByRole('button', { name: 'Ghi đã in' }).click();
  await expect(page.getByText('Đã ghi.').first()).toBeVisible();
  await step(page, 'Giao cho chủ thể');
  await page.getByRole('button', { name: 'Giao cho chủ thể' }).click();
  await expect(page.getByRole('cell', { name: 'Đã giao' }).first()).toBeVisible();
  const address = new URL(page.url()).pathname;
  const codes = await page.evaluate(async (path) => {
    const file = await (
      await fetch(`/api/v1/stamp-grants/${path.split('/').at(-1)}/codes.csv?from=1&to=3`)
    ).text();
    return file
      .split('\r\n')
      .slice(1, 4)
      .map((line) => line.split(',')[1]!);
  }, address);
  await look(page, 'a grant of stamps');

  // the producer puts a hundred on a lot
  await producer.goto(address);
  await box(producer, 'Đến số').fill('100');
  await box(producer, 'Mã lô').fill('L01');
  await producer.getByRole('button', { name: 'Dán lên lô hàng' }).click();
  await expect(producer.getByText(/đã dán 100 /)).toBeVisible();
  await look(producer, 'a grant as its subject sees it');
  if (process.env.OCOP_SHOTS) await shoot(producer, 'grant');

  // a buyer checks one, on a small telephone
  const buyer = await browser.newContext({
    baseURL: baseURL ?? '',
    locale: 'vi-VN',
    viewport: { width: 320, height: 640 },
    storageState: { cookies: [], origins: [] },
    geolocation: { latitude: 10.4567, longitude: 105.6321 },
    permissions: ['geolocation'],
  });
  const phone = await buyer.newPage();
  await phone.goto(`/q/${codes[0]}`);
  const sentence = phone.locator('.sentence');
  await expect(sentence).toHaveText('Tem thật, bạn là người đầu tiên kiểm tra.');
  await expect(sentence).toBeInViewport({ ratio: 1 });
  await expect(phone.getByText(`${series} 1`, { exact: true })).toBeVisible();
  await phone.getByRole('button', { name: 'Cho biết tôi đang ở đâu' }).click();
  await expect(phone.getByText('Cảm ơn bạn')).toBeVisible();
  if (process.env.OCOP_SHOTS) await phone.screenshot({ path: `${process.env.OCOP_SHOTS}/verify-320.png` });
  await look(phone, 'a stamp that holds');
  await phone.reload();
  await expect(sentence).toContainText('đã được kiểm tra');
  await phone.goto(`/san-pham/${codes[0]}`);
  await expect(phone.getByRole('heading', { level: 1, name: product.name })).toBeVisible();
  await phone.goto(`/q/${codes[1]}`);
  await expect(phone.getByRole('link', { name: 'Báo tem dán sai hàng' })).toHaveAttribute(
    'href',
    new RegExp(`code=${codes[1]}&kind=counterfeit`),
  );

  // the officer voids it
  await page.goto(address);
  await step(page, 'Huỷ tem');
  await box(page, 'Từ số').first().fill('1');
  await box(page, 'Đến số').first().fill('1');
  await box(page, 'Lý do').fill('Dán sai');
  await page.getByRole('button', { name: 'Huỷ tem' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Huỷ tem' }).click();
  await expect(page.getByText(/huỷ 1 /)).toBeVisible();
  if (process.env.OCOP_SHOTS) await shoot(page, 'grant-officer');
  await phone.goto(`/q/${codes[0]}`);
  await expect(phone.getByRole('heading', { level: 1, name: 'Đừng tin tem này' })).toBeVisible();
  await expect(sentence).toContainText('đã bị huỷ');
  await expect(sentence).toBeInViewport({ ratio: 1 });

  // one that is copied is told of
  await page.evaluate(async (code) => {
    for (const place of ['10.4,105.6', '21.0,105.8', '16.0,108.2', '10.8,106.7', '9.2,105.1', '12.2,109.2'])
      await fetch(`/api/v1/public/verify/${code}?place=${place}`);
  }, codes[2]);
  await expect(async () => {
    await page.goto('/quan-tri/tem/nghi-sao-chep?status=open');
    await expect(page.getByRole('link', { name: `${series} 3` })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await look(page, 'suspected copies');
  await page.getByRole('link', { name: `${series} 3` }).click();
  await expect(page.getByText(/Đi nhanh .* km\/h/).first()).toBeVisible();
  await look(page, 'a suspected copy');
  if (process.env.OCOP_SHOTS) await shoot(page, 'alert');

  // its office was told, and a case that is opened from it shows there
  const alert = new URL(page.url()).pathname;
  await page.goto('/quan-tri/thong-bao');
  await page
    .getByRole('link', { name: `Tem nghi bị sao chép: ${product.name}` })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(alert));
  await page.getByRole('link', { name: 'Lập hồ sơ vi phạm' }).click();
  await page.getByRole('combobox', { name: 'Hành vi' }).click();
  await page.getByRole('option', { name: 'Sản xuất, buôn bán hàng giả' }).click();
  await page.getByRole('button', { name: 'Ghi nhận vi phạm' }).click();
  await page.getByRole('link', { name: 'xem nguồn' }).click();
  await expect(page.getByRole('region', { name: 'Vụ vi phạm đã lập từ đây' }).getByRole('link')).toHaveCount(
    1,
  );
  await box(page, 'Lý do').fill('Mẫu trưng bày ở hội chợ');
  await page.getByRole('button', { name: 'Bỏ qua' }).click();
  await expect(page.getByText('Mẫu trưng bày ở hội chợ', { exact: false }).first()).toBeVisible();
});

async function shoot(page: Page, name: string) {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${process.env.OCOP_SHOTS}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
