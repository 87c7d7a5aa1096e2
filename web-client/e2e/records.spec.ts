import { expectNoBarriers } from './barriers';
import { expect, test } from './support';

test('a product is entered, edited, and two people cannot overwrite each other', async ({
  page,
  context,
}) => {
  const name = `Trà lá sen thử nghiệm ${Date.now()}`;
  await page.goto('/quan-tri/san-pham/moi');
  await page.getByRole('button', { name: 'Thêm sản phẩm' }).click();
  await expect(page.getByRole('alert')).toContainText('Có 2 chỗ cần sửa');
  await page.getByRole('link', { name: /Tên sản phẩm: / }).click();
  await expect(page.getByLabel('Tên sản phẩm')).toBeFocused();
  await page.getByLabel('Tên sản phẩm').fill(name);
  await page.getByRole('combobox', { name: 'Chủ thể' }).fill('minh hoa');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Thêm sản phẩm' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.locator('.verdict')).toContainText('Chưa công nhận');

  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByLabel('Mô tả').fill('Bản của tôi');

  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Mô tả').fill('Bản của người khác');
  await other.getByRole('button', { name: 'Lưu' }).click();
  await expect(other.getByRole('heading', { level: 1, name })).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { name: 'Hồ sơ vừa được người khác sửa' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Trên máy chủ: Bản của người khác/ })).toBeVisible();
  await page.getByRole('radio', { name: /Của bạn: Bản của tôi/ }).check();
  await page.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
  await expect(page.getByText('Bản của tôi').first()).toBeVisible();
  await expect(page.locator('.history')).toContainText('Sửa sản phẩm');
});

test('a recognition is recorded, suspended by mistake, renewed, and proposed for revocation', async ({
  page,
}) => {
  await page.goto('/quan-tri/san-pham?status=none&q=thử+nghiệm');
  await page.goto('/quan-tri/san-pham/moi');
  const name = `Bánh bò thử nghiệm ${Date.now()}`;
  await page.getByLabel('Tên sản phẩm').fill(name);
  await page.getByRole('combobox', { name: 'Chủ thể' }).fill('minh hoa');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Thêm sản phẩm' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('link', { name: 'Ghi nhận lần công nhận' }).click();
  await page.getByLabel('Số quyết định').fill('77/QĐ-UBND');
  await page.getByLabel('Ngày ký quyết định').fill('15/3/2026');
  await expect(page.getByText('Hiệu lực đến hết ngày 15/03/2029')).toBeVisible();
  await page.getByRole('radio', { name: '4 sao' }).check();
  await page.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(page.locator('.verdict')).toContainText('Còn hiệu lực');
  await expect(page.locator('.verdict')).toContainText('15/03/2029');

  await page.getByRole('button', { name: /Thao tác với lần công nhận/ }).click();
  await page.getByRole('menuitem', { name: 'Tạm đình chỉ' }).click();
  await page.getByRole('combobox', { name: 'Loại căn cứ' }).click();
  await page.getByRole('option', { name: /^b\) Không còn đáp ứng tiêu chí/ }).click();
  await page.getByLabel('Căn cứ, lý do').fill('Kết luận kiểm tra số 12/KL-SNN');
  await page.getByRole('button', { name: 'Tạm đình chỉ' }).click();
  await expect(page.getByText('Hãy đánh dấu xác nhận trước khi tiếp tục')).toBeVisible();
  await page.getByLabel('Tôi đã kiểm tra và chịu trách nhiệm về thao tác này').check();
  await page.getByRole('button', { name: 'Tạm đình chỉ' }).click();
  await expect(page.locator('.verdict')).toContainText('Tạm đình chỉ');

  // it was another product: the entry is struck out, not deleted
  await page.getByRole('button', { name: /Thao tác với lần công nhận/ }).click();
  await page.getByRole('menuitem', { name: 'Quá trình' }).click();
  const step = page.getByRole('row', { name: /Tạm đình chỉ/ });
  await expect(step).toContainText('Không còn đáp ứng tiêu chí theo kết luận kiểm tra');
  await expect(step).toContainText('Ủy ban nhân dân tỉnh Đồng Tháp');
  await expectNoBarriers(page, 'steps of a recognition');
  await page.setViewportSize({ width: 1280, height: 800 });
  await step.getByRole('button', { name: /^Ghi sai/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Sửa bước ghi sai: Tạm đình chỉ' });
  await dialog.getByLabel('Sai ở chỗ nào').fill('Nhầm sản phẩm');
  await dialog.getByLabel('Bước này lẽ ra không có').check();
  await dialog.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(step).toContainText('Đã huỷ: Nhầm sản phẩm');
  await expect(page.locator('.page-title')).toContainText('Còn hiệu lực');

  // a recognition is renewed with another star, and the one before stays readable
  await page.goBack();
  await page.getByRole('button', { name: /Thao tác với lần công nhận/ }).click();
  await page.getByRole('menuitem', { name: 'Công nhận lại, nâng hoặc hạ hạng' }).click();
  await expect(page.getByText(/^Lần công nhận trước: 4 sao/)).toBeVisible();
  await expectNoBarriers(page, 'renewal');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByLabel('Số quyết định').fill('78/QĐ-UBND');
  await page.getByLabel('Ngày ký quyết định').fill('15/9/2026');
  await page.getByRole('radio', { name: '3 sao' }).check();
  await page.getByRole('button', { name: 'Ghi nhận công nhận lại' }).click();
  await expect(page.locator('.verdict')).toContainText('15/09/2029');
  await expect(page.getByRole('row', { name: /Đã thay thế 77\/QĐ-UBND/ })).toBeVisible();

  // to take it away, one proposes and another decides
  await page.getByRole('button', { name: /Thao tác với lần công nhận 78/ }).click();
  await page.getByRole('menuitem', { name: 'Đề nghị thu hồi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đề nghị thu hồi công nhận' })).toBeVisible();
  await expectNoBarriers(page, 'proposal of a revocation');
});

test('leaving a form with unsaved entries asks first, and a reload brings the draft back', async ({
  page,
}) => {
  await page.goto('/quan-tri/chu-the/moi');
  await page.getByLabel('Tên chủ thể').fill('HTX bản nháp');
  await page.getByRole('link', { name: 'Sản phẩm', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Rời trang khi chưa lưu?' })).toBeVisible();
  await page.getByRole('button', { name: 'Ở lại trang' }).click();
  await expect(page.getByLabel('Tên chủ thể')).toHaveValue('HTX bản nháp');
  await page.getByLabel('Mã số thuế').focus();
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('ocop.draft.subject.new')))
    .toContain('HTX bản nháp');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText(/Đã khôi phục bản nháp/)).toBeVisible();
  await expect(page.getByLabel('Tên chủ thể')).toHaveValue('HTX bản nháp');
});

test('an expired session asks for the password over the page and keeps what was typed', async ({
  page,
  context,
}) => {
  await page.goto('/quan-tri/chu-the/moi');
  await page.getByLabel('Tên chủ thể').fill('HTX không được mất');
  await context.clearCookies();
  await page.getByRole('combobox', { name: 'Loại chủ thể' }).click();
  await page.getByRole('option', { name: 'Hợp tác xã' }).click();
  await page.getByRole('button', { name: 'Thêm chủ thể' }).click();
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
  await expect(dialog).toBeVisible();
  await expect(page.getByLabel('Tên chủ thể')).toHaveValue('HTX không được mất');
});

test("an owner's data are erased from a subject, and its name stays", async ({ page }) => {
  const name = `Hộ kinh doanh thử ${Date.now()}`;
  await page.goto('/quan-tri/chu-the/moi');
  await page.getByLabel('Tên chủ thể').fill(name);
  await page.getByRole('combobox', { name: 'Loại chủ thể' }).click();
  await page.getByRole('option', { name: 'Hộ kinh doanh' }).click();
  await page.getByLabel('Điện thoại').fill('0912 345 678');
  await page.getByRole('button', { name: 'Thêm chủ thể' }).click();
  await expect(page.getByText('0912 345 678')).toBeVisible();

  await page.getByRole('button', { name: 'Thao tác khác' }).click();
  await page.getByRole('menuitem', { name: 'Xoá dữ liệu cá nhân' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xoá dữ liệu cá nhân của chủ thể này?' });
  await dialog.getByLabel('Căn cứ').fill('Đơn yêu cầu số 7/2026');
  await dialog.getByLabel('Để xác nhận').fill(name);
  await dialog.getByRole('button', { name: 'Xoá dữ liệu cá nhân' }).click();

  await expect(page.getByText('0912 345 678')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.locator('.history')).toContainText('Đơn yêu cầu số 7/2026');
});
