import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { expect, test } from './support';
import { fillIn, schedule } from './visit';

test('a visit is recorded without a network, survives the end of the browser, is sent once and ends in minutes and a remedy', async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(180_000);
  const device = fs.mkdtempSync(path.join(os.tmpdir(), 'ocop-device-'));
  const start = () =>
    chromium.launchPersistentContext(device, {
      ...launchOptions,
      baseURL: baseURL ?? '',
      locale: 'vi-VN',
      viewport: { width: 390, height: 800 },
    });
  let context = await start();
  const page = await context.newPage();
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử').fill('kiem-tra@minh-hoa.example');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('Muoi-nguoi-muoi-vai-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('list', { name: 'Vai trò hôm nay' })).toBeVisible();

  const visit = { id: await schedule(page) };
  await page.goto('/quan-tri/kiem-tra');
  await page.getByRole('button', { name: 'Chuẩn bị để đi (tải về máy)' }).click();
  await expect(page.getByText(/^Đã tải \d+ đợt kiểm tra về máy/)).toBeVisible();
  await expect(page.getByText('Phiếu mở lại được khi không có mạng.')).toBeVisible();
  await context.setOffline(true);

  // on the road: the page is opened anew where there is no network
  await page.goto('/quan-tri/kiem-tra');
  await page.locator(`a[href="/quan-tri/kiem-tra/${visit.id}/phieu"]`).first().click();
  await page.getByRole('button', { name: 'Bắt đầu kiểm tra' }).click();
  await expect(page.getByText(/^Bắt đầu lúc/)).toBeVisible();

  await fillIn(page);
  await page.reload();
  await expect(page.getByRole('group', { name: /^Logo OCOP đúng mẫu/ }).getByRole('img')).toHaveCount(2);
  await page.getByRole('button', { name: 'Gửi và kết luận' }).click();
  await expect(page.getByRole('alert')).toContainText('Chưa chọn kết luận');
  await page.getByLabel('Đạt, phải khắc phục').check();
  await page.getByLabel(/^Nội dung kết luận/).fill('Phải thay nhãn.');
  await page.getByRole('button', { name: 'Gửi và kết luận' }).click();
  await expect(page.getByText('Đã xếp hàng; sẽ gửi khi có mạng.')).toBeVisible();

  // the device is switched off and on, still without a network; what was recorded is there, and goes once its inspector has signed in again
  await context.close();
  context = await start();
  await context.setOffline(true);
  const again = await context.newPage();
  await again.goto('/quan-tri/kiem-tra');
  await expect(again.getByText(/^Chờ gửi · 2 ảnh/)).toBeVisible();
  await context.setOffline(false);
  const renewal = again.getByRole('dialog');
  await renewal.getByLabel('Mật khẩu', { exact: true }).fill('Muoi-nguoi-muoi-vai-2026');
  await renewal.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect
    .poll(
      async () =>
        (await (await again.request.get(`/api/v1/inspections/${visit.id}`)).json()) as { status: string },
      { timeout: 30_000 },
    )
    .toMatchObject({ status: 'concluded' });
  const sent = await (await again.request.get(`/api/v1/inspections/${visit.id}`)).json();
  expect([sent.answers.length, sent.findings.length, sent.photos.length, sent.samples.length]).toEqual([
    7, 1, 2, 1,
  ]);
  await again.goto(`/quan-tri/kiem-tra/${visit.id}`);
  await expect(again.getByRole('link', { name: 'Biên bản (PDF)' })).toBeVisible();
  await again.getByRole('button', { name: 'Giao biên bản qua mã QR' }).click();
  await expect(again.getByRole('img', { name: 'Giao biên bản qua mã QR' })).toBeVisible();
  await expectNoBarriers(again, 'inspection');

  await again.setViewportSize({ width: 390, height: 800 });
  await again
    .getByRole('link', { name: /^Logo vẽ sai tỉ lệ/ })
    .first()
    .click();
  await again.getByRole('button', { name: 'Xác nhận đã khắc phục' }).click();
  await expect(again.getByRole('alert')).toContainText('bằng chứng');
  await again.getByLabel(/^Báo cáo khắc phục/).fill('Đã thay nhãn mới');
  await again.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(again.getByText('Chờ xem xét')).toBeVisible();
  await again.getByRole('button', { name: 'Xác nhận đã khắc phục' }).click();
  await expect(again.getByText('Đã khắc phục', { exact: true }).first()).toBeVisible();
  await expectNoBarriers(again, 'finding');
  await context.close();
  fs.rmSync(device, { recursive: true, force: true });
});
