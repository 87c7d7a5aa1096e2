import type { Browser, Page } from '@playwright/test';
import { barriers, expectNoBarriers } from './barriers';
import { expect, test } from './support';

const PASSWORD = 'Bong sung no tren song Tien';

/** Invites somebody and brings back the link, which is shown only now. */
async function invite(page: Page, name: string, email: string) {
  await page.goto('/quan-tri/nguoi-dung');
  await page.getByRole('link', { name: 'Mời người dùng' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mời người dùng' })).toBeVisible();
  await page.getByLabel('Họ tên').fill(name);
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByRole('combobox', { name: 'Vai trò' }).click();
  await page.getByRole('option', { name: 'Cán bộ Văn phòng Điều phối' }).click();
  await page.getByRole('button', { name: 'Mời', exact: true }).click();
  await expect(page.getByRole('heading', { name: `Đã mời ${name}` })).toBeFocused();
  return page.getByLabel('Liên kết').inputValue();
}

/** Somebody at a computer of their own. */
async function stranger(browser: Browser) {
  const context = await browser.newContext({ storageState: undefined, locale: 'vi-VN' });
  return context.newPage();
}

const fill = async (page: Page, password: string) => {
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(password);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
};

test('an invited officer chooses a password, works, and loses the role when it is ended', async ({
  page,
  browser,
}) => {
  test.slow();
  const name = `Cán bộ thử ${Date.now()}`;
  const email = `thu-${Date.now()}@ocop.example`;
  const link = await invite(page, name, email);

  const officer = await stranger(browser);
  const asked: string[] = [];
  officer.on('request', (request) => asked.push(request.url()));
  await officer.goto(link);
  await expect(officer.getByRole('heading', { name: 'Đặt mật khẩu' })).toBeVisible();
  await expect(officer).toHaveURL(/\/dat-mat-khau$/);
  await fill(officer, 'password1234');
  await expect(officer.getByRole('alert')).toBeVisible();
  await fill(officer, PASSWORD);
  await expect(officer.getByRole('heading', { name: 'Đã đặt mật khẩu' })).toBeVisible();
  const secret = link.split('#')[1]!;
  expect(asked.filter((url) => url.includes(secret))).toEqual([]);

  await officer.getByRole('link', { name: 'Đến trang đăng nhập' }).click();
  await officer.getByLabel('Thư điện tử').fill(email);
  await officer.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await officer.getByRole('button', { name: 'Đăng nhập' }).click();
  const areas = officer.getByRole('navigation', { name: 'Điều hướng chính' });
  await expect(areas.getByRole('link', { name: 'Sản phẩm', exact: true })).toBeVisible();
  await expect(areas.getByRole('link', { name: 'Người dùng' })).toHaveCount(0);
  await expect(areas.getByRole('link', { name: 'Nhật ký' })).toHaveCount(0);
  await officer.goto('/quan-tri/nguoi-dung');
  await expect(officer.getByRole('alert')).toContainText('Bạn không có quyền');

  await officer.goto('/quan-tri/tai-khoan');
  await expect(officer.getByText('Chrome trên Linux')).toBeVisible();
  await expect(officer.getByText('Phiên này')).toBeVisible();

  const late = await stranger(browser);
  await late.goto(link);
  await fill(late, PASSWORD);
  await expect(late.getByRole('heading', { name: 'Liên kết không dùng được' })).toBeVisible();
  await late.context().close();

  await page.getByRole('link', { name: 'Xem tài khoản này' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.locator('.page-title')).toContainText('Đang dùng');
  await page.getByRole('button', { name: /^Kết thúc vai trò/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc vai trò' }).click();
  await expect(page.getByText('Chưa có vai trò nào.')).toBeVisible();
  await officer.goto('/quan-tri');
  await expect(areas.getByRole('link', { name: 'Trang chính' })).toBeVisible();
  await expect(areas.getByRole('link', { name: 'Sản phẩm', exact: true })).toHaveCount(0);
  await officer.context().close();

  await page.getByRole('link', { name: 'Xem trong nhật ký' }).click();
  const told = page.getByRole('region', { name: 'Nhật ký' });
  for (const event of ['Mở tài khoản', 'Giao vai trò', 'Đặt mật khẩu bằng liên kết', 'Kết thúc vai trò'])
    await expect(told.getByRole('cell', { name: event, exact: true })).toBeVisible();
});

test('roles are given for a time, and one account is closed and opened again', async ({ page }) => {
  const name = `Cán bộ có hạn ${Date.now()}`;
  await invite(page, name, `co-han-${Date.now()}@ocop.example`);
  await page.getByRole('link', { name: 'Xem tài khoản này' }).click();

  await page.getByRole('button', { name: 'Giao thêm vai trò' }).click();
  const dialog = page.getByRole('dialog', { name: 'Giao thêm vai trò' });
  await expectNoBarriers(page, 'give a role');
  await page.setViewportSize({ width: 1280, height: 800 });
  const give = async (role: string) => {
    await dialog.getByRole('combobox', { name: 'Vai trò' }).click();
    await page.getByRole('option', { name: role }).click();
    await dialog.getByRole('button', { name: 'Giao vai trò' }).click();
  };
  await give('Cán bộ Văn phòng Điều phối');
  await expect(dialog.getByRole('alert')).toContainText('Không thực hiện được');
  await give('Người kiểm tra nhật ký');
  const row = page.getByRole('row', { name: /Người kiểm tra nhật ký/ });
  await expect(row).toContainText('Đang giữ');
  await expect(dialog).toHaveCount(0);

  await page.getByRole('button', { name: 'Tạo liên kết đặt mật khẩu' }).click();
  await expect(page.getByLabel('Liên kết', { exact: true })).toHaveValue(/\/dang-nhap\/dat-mat-khau#.{20,}/);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Khoá tài khoản' }).click();
  const question = page.getByRole('dialog', { name: `Khoá tài khoản của ${name}?` });
  await expectNoBarriers(page, 'close an account');
  await page.setViewportSize({ width: 1280, height: 800 });
  await question.getByRole('button', { name: 'Khoá tài khoản' }).click();
  await expect(page.locator('.page-title')).toContainText('Đã khoá');
  await expectNoBarriers(page, 'one user');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Mở lại tài khoản' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mở lại tài khoản' }).click();
  await expect(page.locator('.page-title')).toContainText('Đã mời');
});

test('the audit is narrowed by kind and exported', async ({ page }) => {
  await page.goto('/quan-tri/nhat-ky');
  await page.getByRole('combobox', { name: 'Loại việc' }).click();
  await page.getByRole('option', { name: 'Phiên đăng nhập' }).click();
  await expect(page).toHaveURL(/kind=session/);
  await expect(page.getByRole('cell', { name: 'Đăng nhập', exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Xuất tệp' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^nhat-ky.*\.csv$/);
});

test('a closed account is erased only by whoever says why and types the address', async ({ page }) => {
  const name = `Cán bộ nghỉ ${Date.now()}`;
  const email = `nghi-${Date.now()}@ocop.example`;
  await invite(page, name, email);
  await page.getByRole('link', { name: 'Xem tài khoản này' }).click();
  await page.getByRole('button', { name: /^Kết thúc vai trò/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc vai trò' }).click();
  await page.getByRole('button', { name: 'Khoá tài khoản' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Khoá tài khoản' }).click();

  await page.getByRole('button', { name: 'Xoá dữ liệu cá nhân' }).click();
  const dialog = page.getByRole('dialog', { name: `Xoá dữ liệu cá nhân của ${name}?` });
  await expectNoBarriers(page, 'erase an account');
  await page.setViewportSize({ width: 1280, height: 800 });
  await dialog.getByRole('button', { name: 'Xoá dữ liệu cá nhân' }).click();
  await expect(dialog.getByText('Cần ghi căn cứ')).toBeVisible();
  await dialog.getByLabel('Căn cứ').fill('Đơn yêu cầu số 12/2026');
  await dialog.getByLabel('Để xác nhận').fill('ai đó');
  await dialog.getByRole('button', { name: 'Xoá dữ liệu cá nhân' }).click();
  await expect(dialog.getByText('Chưa khớp; hãy gõ đúng từng chữ')).toBeVisible();
  await dialog.getByLabel('Để xác nhận').fill(email);
  await dialog.getByRole('button', { name: 'Xoá dữ liệu cá nhân' }).click();

  await expect(page.locator('.page-title')).toContainText('Đã xoá dữ liệu');
  await expect(page.getByRole('heading', { level: 1, name })).toHaveCount(0);
  await page.goto(`/quan-tri/nguoi-dung?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole('link', { name })).toHaveCount(0);
});
