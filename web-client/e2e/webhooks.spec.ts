import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './support';

test('a subscription is made, sends events, shows what became of them, and gets another secret', async ({
  page,
}) => {
  const taken: string[] = [];
  let answer = 204;
  const receiver = http.createServer((request, response) => {
    taken.push(`${request.headers['webhook-id']}`);
    request.resume();
    response.writeHead(answer).end(answer === 204 ? undefined : 'đang bảo trì');
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { port } = receiver.address() as AddressInfo;
  const system = `He-thong-${port}`;

  await page.goto('/quan-tri/ung-dung/moi');
  await page.getByLabel('Mã ứng dụng').fill(`nhan-${port}`);
  await page.getByLabel('Tên', { exact: false }).first().fill(system);
  await page.getByRole('checkbox', { name: 'Theo dõi các sự kiện' }).check();
  await page.getByRole('button', { name: 'Thêm ứng dụng' }).click();
  await expect(page.getByRole('heading', { name: `Đã thêm ${system}` })).toBeVisible();

  await page.goto('/quan-tri/webhook');
  await page.getByRole('link', { name: 'Đăng ký nhận sự kiện' }).click();
  await page.getByRole('combobox', { name: 'Hệ thống nhận' }).click();
  await page.getByRole('option', { name: system }).click();
  await page.getByLabel('Tên đăng ký').fill('Cổng thống kê');
  await page.getByLabel('Địa chỉ nhận').fill(`http://127.0.0.1:${port}/nhan`);
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Khoá ký' })).toHaveValue(/^whsec_/);
  await page.getByRole('link', { name: 'Mở đăng ký' }).click();

  await page.getByRole('button', { name: 'Gửi thử' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gửi thử' }).click();
  await expect(dialog.getByRole('status')).toContainText('Nơi nhận đã nhận sự kiện thử');
  answer = 503;
  await dialog.getByRole('button', { name: 'Gửi thử' }).click();
  await expect(dialog.getByRole('status')).toContainText('đang bảo trì');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Gửi lại', exact: true }).first().click();
  await dialog.getByLabel('Vị trí').fill('0');
  answer = 204;
  await dialog.getByRole('button', { name: 'Gửi lại' }).click();
  await expect.poll(() => taken.length, { timeout: 30_000 }).toBeGreaterThan(5);
  await page.getByRole('combobox', { name: 'Trạng thái gửi' }).click();
  await page.getByRole('option', { name: 'Đã nhận' }).click();
  await expect(page).toHaveURL(/state=delivered/);
  await expect(page.getByRole('row').filter({ hasText: '204' }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Đổi khoá ký' }).click();
  await dialog.getByRole('button', { name: 'Đổi khoá ký' }).click();
  await expect(page.getByRole('textbox', { name: 'Khoá ký' })).toHaveValue(/^whsec_/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Khoá cũ còn ký đến')).toBeVisible();
  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(page.getByRole('button', { name: 'Gửi tiếp' })).toBeVisible();
  receiver.close();
});
