import fs from 'node:fs';
import { expectNoBarriers } from './barriers';
import { expect, test } from './support';

/** More than the API gives in one page. */
const HOW_MANY = 205;

/** Products whose window opens in twenty days: most to be printed, some by e-mail, one that nobody can reach. */
async function arrange(page: import('@playwright/test').Page, name: string) {
  await page.goto('/quan-tri');
  await page.evaluate(
    async ({ name, many }) => {
      const { csrfToken } = await (await fetch('/api/v1/me')).json();
      const post = async (path: string, body: object) => {
        const answer = await fetch(`/api/v1/${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },
          body: JSON.stringify(body),
        });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return ((await answer.json()) as { id: string }).id;
      };
      const day = new Date(Date.now() + 7 * 3_600_000);
      day.setUTCDate(day.getUTCDate() + 200);
      day.setUTCFullYear(day.getUTCFullYear() - 3);
      const decisionDate = day.toISOString().slice(0, 10);
      const subjects = await Promise.all([
        post('subjects', { name: `HTX in ${name}`, kind: 'cooperative', address: 'Ấp 3, xã Mỹ An Hưng' }),
        post('subjects', { name: `HTX thư ${name}`, kind: 'cooperative', email: 'htx@example.vn' }),
        post('subjects', { name: `HTX không địa chỉ ${name}`, kind: 'cooperative' }),
      ]);
      const one = async (index: number) => {
        const subjectId = subjects[index === 0 ? 2 : index % 10 === 1 ? 1 : 0];
        const productId = await post('products', { name: `${name} ${index}`, subjectId });
        await post('certifications', {
          productId,
          stars: 3,
          level: 'province',
          decisionDate,
          decisionNumber: `${index}/QĐ-UBND`,
        });
      };
      for (let start = 0; start < many; start += 10)
        await Promise.all(Array.from({ length: Math.min(10, many - start) }, (_, i) => one(start + i)));
    },
    { name, many: HOW_MANY },
  );
}

test('notices about all that is due are four clicks away, and what cannot be sent is listed', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const name = `Kẹo dừa báo hạn ${Date.now()}`;
  await arrange(page, name);
  await page.goto('/quan-tri');

  await page.getByRole('link', { name: /Giấy báo cần gửi/ }).click(); // 1
  await expect(page.getByRole('heading', { level: 1, name: 'Rà soát hết hạn' })).toBeVisible();
  await page.getByRole('button', { name: /^Chọn tất cả/ }).click(); // 2
  await expect(page.getByRole('status').filter({ hasText: /^Đã chọn 2\d\d/ })).toBeVisible();
  await page.getByRole('button', { name: 'Gửi giấy báo sắp nhận hồ sơ' }).click(); // 3
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Gửi \d+ giấy báo/ }).click(); // 4

  await expect(dialog.getByRole('status')).toContainText('Đã gửi e-mail', { timeout: 120_000 });
  await expect(dialog).toContainText('trường hợp chưa gửi được');
  await expect(dialog).toContainText('không có e-mail, địa chỉ hay địa bàn');
  const download = page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'Tải tệp in (PDF)' }).click();
  const file = await (await download).path();
  expect(fs.readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await dialog.getByRole('link', { name: 'Xem các giấy báo vừa gửi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Giấy báo gửi chủ thể' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Tải giấy báo/ }).first()).toBeVisible();
  await expectNoBarriers(page, 'notices of a batch');
  await page.setViewportSize({ width: 1280, height: 800 });

  // the board knows: nothing of ours is due any more, but for the one without an address
  await page.goto(`/quan-tri/ra-soat?due=window-opens&q=${encodeURIComponent(name)}`);
  await expect(page.getByText('1 sản phẩm', { exact: true })).toBeVisible();
  await page.goto(`/quan-tri/ra-soat?q=${encodeURIComponent(name)}`);
  await page.getByRole('checkbox', { name: 'Chọn các dòng của trang này' }).check();
  await page.getByRole('button', { name: 'Ghi tình trạng' }).click();
  await page.getByRole('combobox', { name: 'Tình trạng đánh giá lại' }).last().click();
  await page.getByRole('option', { name: 'Hẹn nộp hồ sơ' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('cell', { name: /Hẹn nộp hồ sơ/ }).first()).toBeVisible();
  await expectNoBarriers(page, 'the board');
});

test('a template is changed, previewed, and refused when it is broken', async ({ page }) => {
  await page.goto('/quan-tri/giay-bao/mau');
  const body = page.getByRole('textbox', { name: 'Nội dung' });
  await expect(body).toHaveValue(/\{\{product\}\}/);
  const before = await body.inputValue();
  await body.fill('{{product} hết hạn');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText(/Mẫu giấy báo bị hỏng|phải có/).first()).toBeVisible();
  await body.fill(`${before}\nMọi vướng mắc xin liên hệ cơ quan gửi.`);
  await page.getByRole('button', { name: 'Xem thử' }).click();
  await expect(page.getByRole('link', { name: 'Tải bản xem thử (PDF)' })).toBeVisible();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu mẫu giấy báo.')).toBeVisible();
  await expectNoBarriers(page, 'templates');
});
