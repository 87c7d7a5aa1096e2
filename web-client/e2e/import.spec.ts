import type { Page } from '@playwright/test';
import { expect, test } from './support';

/** A list of its own for each run: what another one entered would make its rows unchanged. */
const listOf = (mark: string) =>
  [
    'STT,Tên sản phẩm,Bên làm,Huyện,Phân hạng,Số quyết định,Ngày quyết định',
    `1,Trà lá sen ${mark},Hợp tác xã Sen ${mark},Huyện Tháp Mười,4 sao,1850/QĐ-UBND-HC,07/12/2024`,
    `2,Mứt sen ${mark},Hợp tác xã Sen ${mark},Huyện Tháp Mười,3 sao,,`,
    `3,Hạt sen sấy ${mark},Hợp tác xã Sen ${mark},Huyện Tháp Mười,3 sao,1850/QĐ-UBND-HC,31/02/2024`,
    `4,Khô cá lóc ${mark},Cơ sở khô cá đồng ${mark},Huyện Tam Nông,3 sao,1850/QĐ-UBND-HC,07/12/2024`,
    `5,Khô cá sặc ${mark},Cơ sở sản xuất khô cá đồng thiên nhiên ${mark},Huyện Tam Nông,3 sao,1850/QĐ-UBND-HC,07/12/2024`,
  ].join('\n');

const send = async (page: Page, mark: string) => {
  await page.goto('/quan-tri/nhap-du-lieu');
  await page.locator('input[type=file]').setInputFiles({
    name: `danh-sach-${mark}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(listOf(mark), 'utf8'),
  });
  await expect(page.getByRole('heading', { level: 1, name: `danh-sach-${mark}.csv` })).toBeVisible();
  await expect(page.getByText('Chờ duyệt')).toBeVisible();
};
const row = (page: Page, line: number) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name: new RegExp(`dòng ${line}$`) }) });
const count = (page: Page, name: string) =>
  page
    .locator('.tally > div')
    .filter({ hasText: new RegExp(`^\\d+${name}$|^${name}\\d+$`) })
    .locator('dd');

test('a list is read, mended, matched, entered, and reported', async ({ page }) => {
  const mark = `An Phú ${Date.now() % 1_000_000}`;
  await send(page, mark);
  await expect(page.locator('.mapping summary')).toContainText('Chưa hiểu cột: Bên làm');
  await expect(count(page, 'Có lỗi')).toHaveText('1');
  await expect(count(page, 'Cần xem')).toHaveText('4');
  await expect(row(page, 2)).toContainText('Không nêu chủ thể.');

  await page.locator('.mapping summary').click();
  await page.getByRole('combobox', { name: 'Bên làm' }).fill('tên chủ thể');
  await page.getByRole('option', { name: 'Tên chủ thể' }).click();
  await page.getByRole('button', { name: 'Đọc lại theo các cột này' }).click();
  await expect(row(page, 2)).toContainText(`Hợp tác xã Sen ${mark}`);
  await expect(row(page, 2)).toContainText('Đọc được');
  await expect(row(page, 3)).toContainText('công nhận được ghi là chưa xác nhận');
  await expect(row(page, 4)).toContainText('Ngày “31/02/2024” không có thật');

  await page.getByText('Có lỗi (1)').click();
  await expect(row(page, 2)).toHaveCount(0);
  await page.getByRole('button', { name: 'Sửa dòng 4' }).click();
  await page.getByRole('textbox', { name: 'Ngày quyết định' }).fill('07/12/2024');
  await page.getByRole('button', { name: 'Đọc lại dòng này' }).click();
  await expect(count(page, 'Có lỗi')).toHaveText('0');
  await page.getByText(/^Tất cả \(/).click();

  await page.getByRole('button', { name: 'Sửa dòng 6' }).click();
  await page.getByRole('radio', { name: new RegExp(`^Cơ sở khô cá đồng ${mark}`) }).check();
  await page.getByRole('button', { name: 'Dùng lựa chọn này' }).click();
  await expect(row(page, 6)).toContainText('Đọc được');

  await page.getByRole('button', { name: 'Ghi tất cả 5 dòng' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi tất cả 5 dòng' }).click();
  await expect(page.getByText('Đã ghi vào danh bạ.')).toBeVisible();

  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải báo cáo XLSX' }).click();
  const report = await waiting;
  expect(report.suggestedFilename()).toMatch(/^ket-qua-nhap-\d{8}\.xlsx$/);

  await page.goto(`/quan-tri/san-pham?q=${encodeURIComponent(mark)}`);
  await expect(page.getByText('5 sản phẩm')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Khô cá sặc' })).toContainText(
    `Cơ sở khô cá đồng ${mark}`,
  );
});

test('a list that is given up changes nothing', async ({ page }) => {
  const mark = `Bỏ Dở ${Date.now() % 1_000_000}`;
  await send(page, mark);
  await page.getByRole('button', { name: 'Huỷ lần nhập này' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Huỷ lần nhập này' }).click();
  await expect(page.getByText('Lần nhập này đã huỷ; danh bạ không thay đổi.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sửa dòng/ })).toHaveCount(0);
  await page.goto(`/quan-tri/san-pham?q=${encodeURIComponent(mark)}`);
  await expect(page.getByRole('heading', { name: 'Không có kết quả' })).toBeVisible();
});

test('several products in one cell stay line by line, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/quan-tri/nhap-du-lieu');
  await page.locator('input[type=file]').setInputFiles({
    name: 'nhieu-san-pham-mot-o.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Tên sản phẩm,Tên chủ thể,Phân hạng\n"Trà lá sen Một Ô\nMứt sen Một Ô",Hợp tác xã Một Ô,3 sao\n',
      'utf8',
    ),
  });
  const name = page.locator('.import-rows .card strong');
  await expect(name).toContainText('Trà lá sen Một Ô');
  expect(await name.innerText()).toBe('Trà lá sen Một Ô\nMứt sen Một Ô');
  await page.getByRole('button', { name: 'Sửa dòng 2' }).click();
  await expect(page.getByRole('textbox', { name: 'Tên sản phẩm' })).toHaveValue(
    'Trà lá sen Một Ô\nMứt sen Một Ô',
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
