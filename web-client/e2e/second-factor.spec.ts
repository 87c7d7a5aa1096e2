import { createHmac } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { expect, test } from './support';

const PASSWORD = 'Bong sung no tren song Tien';
const STEP = 30_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 6238, as the application on a telephone does it; `later` steps ahead of the clock. */
function codeOf(secret: string, later = 0) {
  const bits = [...secret.replaceAll(' ', '')]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / STEP) + later));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** An account with a password, made by the administrator who is signed in. */
async function newOfficer(request: APIRequestContext, name: string) {
  const email = `${name}-${Date.now()}@ocop.example`;
  const me = (await (await request.get('/api/v1/me')).json()) as { csrfToken: string };
  const invited = await request.post('/api/v1/users', {
    headers: { 'X-CSRF-Token': me.csrfToken },
    data: { email, displayName: `Cán bộ ${name}`, role: 'coordination-officer' },
  });
  const { id, link } = (await invited.json()) as { id: string; link: { token: string } };
  await request.post('/api/v1/public/account-links/password', {
    data: { token: link.token, password: PASSWORD },
  });
  return { id, email };
}

async function enterPassword(page: Page, email: string) {
  await page.goto('/dang-nhap?tiep=/quan-tri/tai-khoan');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

async function leave(page: Page) {
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
}

const wide = (page: Page) => page.setViewportSize({ width: 1280, height: 800 });

test('a second factor is set up, asked for, helped out by a recovery code, and taken away when it is lost', async ({
  page,
  browser,
}) => {
  test.slow();
  const { id, email } = await newOfficer(page.request, 'hai-lop');
  const context = await browser.newContext({ storageState: undefined, locale: 'vi-VN' });
  const officer = await context.newPage();

  await enterPassword(officer, email);
  const section = officer.getByRole('region', { name: 'Xác thực hai lớp' });
  await expect(section).toContainText('Chưa bật');
  await expectNoBarriers(officer, 'account');
  await wide(officer);
  await section.getByRole('button', { name: 'Thiết lập' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thiết lập' }).click();
  await expect(dialog.getByRole('img', { name: /^Mã QR/ })).toBeVisible();
  await expectNoBarriers(officer, 'set up the second factor');
  await wide(officer);
  const secret = (await dialog.locator('.secret').textContent())!;
  await dialog.getByLabel('Mã xác thực').fill('000000');
  await dialog.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Mã xác thực không đúng');
  await dialog.getByLabel('Mã xác thực').fill(codeOf(secret));
  await dialog.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(dialog.getByRole('heading', { name: 'Mã khôi phục' })).toBeFocused();
  const codes = await dialog.locator('.recovery-codes code').allTextContents();
  expect(codes).toHaveLength(10);
  await expectNoBarriers(officer, 'recovery codes');
  await wide(officer);
  const download = officer.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Tải về' }).click();
  expect((await download).suggestedFilename()).toBe('ocop-ma-khoi-phuc.txt');
  await officer.emulateMedia({ media: 'print' });
  await expect(dialog.getByText(codes[0]!)).toBeVisible();
  await expect(officer.locator('#root')).toBeHidden();
  await officer.emulateMedia({ media: 'screen' });
  await dialog.getByRole('button', { name: 'Tôi đã cất các mã này' }).click();
  await expect(section).toContainText('Đang bật');
  await leave(officer);

  await enterPassword(officer, email);
  await expect(officer.getByLabel('Mã xác thực')).toBeFocused();
  await expectNoBarriers(officer, 'sign in with a code');
  await wide(officer);
  const next = codeOf(secret, 1);
  await officer.getByLabel('Mã xác thực').fill(next);
  await officer.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(section).toContainText('Còn 10 mã khôi phục');
  await leave(officer);

  await enterPassword(officer, email);
  await officer.getByLabel('Mã xác thực').fill(next);
  await officer.keyboard.press('Enter');
  await expect(officer.getByRole('alert')).toContainText('Mã này đã dùng rồi');
  await officer.getByRole('button', { name: /dùng mã khôi phục/ }).click();
  await officer.getByLabel('Mã khôi phục').fill(codes[4]!.toLowerCase());
  await officer.keyboard.press('Enter');
  await expect(section).toContainText('Còn 9 mã khôi phục');

  await page.goto(`/quan-tri/nguoi-dung/${id}`);
  await expect(page.getByRole('definition').filter({ hasText: 'Đã bật' })).toBeVisible();
  await page.getByRole('button', { name: 'Gỡ xác thực hai lớp' }).click();
  await expectNoBarriers(page, 'take a second factor away');
  await wide(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Gỡ xác thực hai lớp' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'Chưa bật' })).toBeVisible();
  await enterPassword(officer, email);
  await expect(section).toContainText('Chưa bật');
  await context.close();

  await page.goto(`/quan-tri/nhat-ky?record=${id}`);
  const told = page.getByRole('region', { name: 'Nhật ký' });
  for (const event of ['Bật xác thực hai lớp', 'Dùng mã khôi phục', 'Gỡ xác thực hai lớp'])
    await expect(told.getByRole('cell', { name: event, exact: true })).toBeVisible();
  await expect(told.getByText('Mã xác thực đã dùng')).toBeVisible();
  await expect(told.getByText('127.0.0.1').first()).toBeVisible();
});

test('what is due first stands in the way, in words', async ({ page }) => {
  const me = (await (await page.request.get('/api/v1/me')).json()) as object;
  await page.route('**/api/v1/me', (route) =>
    route.fulfill({ json: { ...me, duty: 'second-factor', totp: { enabled: false, required: true } } }),
  );
  await page.goto('/quan-tri/san-pham');
  await expect(page).toHaveURL(/\/dang-nhap\/viec-can-lam\?tiep=/);
  await expect(page.getByText('bắt buộc xác thực hai lớp')).toBeVisible();
  await expectNoBarriers(page, 'second factor due');
  await page.getByRole('button', { name: 'Thiết lập' }).click();
  await expect(page.getByRole('img', { name: /^Mã QR/ })).toBeVisible();
  await expectNoBarriers(page, 'second factor due, setting up');
});
