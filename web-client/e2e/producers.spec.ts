import type { Browser, Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { expect, test } from './support';

const PASSWORD = 'Bong sung no tren song Tien';

/** Enters a record as the signed-in officer; what the journey is about happens on the screens. */
async function enter(page: Page, path: string, body: object): Promise<{ id: string }> {
  return page.evaluate(
    async ([address, data]) => {
      const { csrfToken } = await (await fetch('/api/v1/me')).json();
      const answer = await fetch(`/api/v1/${address}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },
        body: JSON.stringify(data),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    },
    [path, body] as const,
  );
}

/** The last letter to somebody, as an administrator reads it in the outbox. */
async function letterTo(page: Page, email: string): Promise<string> {
  const text = () =>
    page.evaluate(async (to) => {
      const { items } = await (await fetch('/api/v1/outbox')).json();
      return (items as { to: string; text: string }[]).find((letter) => letter.to === to)?.text ?? '';
    }, email);
  await expect.poll(text).not.toBe('');
  return text();
}

async function stranger(browser: Browser) {
  const context = await browser.newContext({ storageState: undefined, locale: 'vi-VN' });
  return context.newPage();
}

const wide = (page: Page) => page.setViewportSize({ width: 1280, height: 800 });

test('a producer gets in by a code, proposes a change, and an officer lets it into the register', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const run = Date.now();
  const taxCode = String(run).slice(-10);
  const email = `chu-the-${run}@ocop.example`;
  const name = `Mắm cá linh ${run}`;
  await page.goto('/quan-tri');
  const subject = await enter(page, 'subjects', { name: `HTX Sen ${run}`, kind: 'cooperative', taxCode });
  const product = await enter(page, 'products', { name, subjectId: subject.id });
  await enter(page, 'certifications', {
    productId: product.id,
    stars: 4,
    level: 'province',
    decisionDate: '2026-01-15',
    decisionNumber: '15/QĐ-UBND',
  });

  // the office makes a code
  await page.goto(`/quan-tri/chu-the/${subject.id}`);
  await page.getByRole('link', { name: 'Người đại diện' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Người đại diện' })).toBeVisible();
  await page.getByRole('button', { name: 'Tạo mã đại diện' }).click();
  const code = await page.locator('.the-code').innerText();
  await expectNoBarriers(page, 'code letter');
  await wide(page);
  await page.getByRole('button', { name: 'Đã ghi lại, đóng mã' }).click();
  await expect(page.locator('.the-code')).toHaveCount(0);

  // the producer registers
  const producer = await stranger(browser);
  await producer.goto('/dang-nhap');
  await producer.getByRole('link', { name: /đăng ký làm người đại diện/ }).click();
  await expectNoBarriers(producer, 'registration');
  await wide(producer);
  await producer.getByLabel('Họ tên của bạn').fill('Nguyễn Thị Mai');
  await producer.getByLabel('Thư điện tử').fill(email);
  await producer.getByLabel('Mã số thuế của chủ thể').fill(taxCode);
  await producer.getByLabel('Mã đại diện').fill(code.toLowerCase());
  await producer.getByRole('button', { name: 'Đăng ký' }).click();
  await expect(producer.getByRole('heading', { name: 'Đã nhận đăng ký' })).toBeVisible();

  // the letter's link proves the address
  const link = /https?:\/\/\S+(\/dang-nhap\/dat-mat-khau#\S+)/.exec(await letterTo(page, email))![1]!;
  await producer.goto(link);
  await producer.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
  await producer.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
  await producer.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await producer.getByRole('link', { name: 'Đến trang đăng nhập' }).click();
  await producer.getByLabel('Thư điện tử').fill(email);
  await producer.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await producer.getByRole('button', { name: 'Đăng nhập' }).click();

  // sees what is theirs and what to do
  await expect(producer.getByRole('heading', { level: 1, name: 'Sản phẩm của tôi' })).toBeVisible();
  await expect(producer.getByRole('heading', { name })).toBeVisible();
  await expect(producer.getByText(/Có giá trị đến hết ngày 15\/01\/2029/)).toBeVisible();
  await expect(producer.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link')).toHaveText([
    'Sản phẩm của tôi',
    'Đề nghị của tôi',
    'Việc phải khắc phục',
    'Đề nghị thu hồi',
    'Vi phạm',
    'Thu hồi sản phẩm',
    'Tem OCOP',
    'Mã số của tôi',
    'Mẫu nhãn của tôi',
    'Trang tra cứu công khai',
  ]);
  await expectNoBarriers(producer, 'my products');
  await wide(producer);

  // proposes a change
  await producer.getByRole('link', { name: `Đề nghị sửa ${name}` }).click();
  await expect(producer.getByLabel('Tên', { exact: true })).toHaveValue(name);
  await expectNoBarriers(producer, 'proposal form');
  await wide(producer);
  await producer.getByLabel('Tên', { exact: true }).fill(`${name} hảo hạng`);
  await producer.getByLabel('Mô tả sản phẩm').fill('Ủ chín tháng trong lu sành.');
  await producer.getByLabel('Lý do, lời nhắn cho cán bộ').fill('Theo bao bì mới.');
  await producer.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(producer.getByRole('button', { name: 'Rút đề nghị' })).toBeVisible();
  await expectNoBarriers(producer, 'own proposal');
  await wide(producer);

  // an officer decides with old and new side by side
  await page.goto('/quan-tri');
  await page.getByRole('navigation').getByRole('link', { name: 'Đề nghị từ chủ thể' }).click();
  await expectNoBarriers(page, 'proposals');
  await wide(page);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.locator('ins', { hasText: 'hảo hạng' })).toBeVisible();
  await expectNoBarriers(page, 'side by side');
  await wide(page);
  await page.getByRole('button', { name: 'Duyệt tất cả' }).click();
  await expect(page.locator('.page-title')).toContainText('Đã duyệt');

  // the public reads it, and the producer is told
  await producer.reload();
  await expect(producer.locator('.page-title')).toContainText('Đã duyệt');
  expect(await letterTo(page, email)).toContain('đã được duyệt');
  await producer.goto('/quan-tri');
  await producer.getByRole('link', { name: 'Thông báo: 1 chưa đọc' }).click();
  await expectNoBarriers(producer, 'notifications');
  await wide(producer);
  await producer.getByRole('link', { name: `Đề nghị thay đổi đã được duyệt: ${name} hảo hạng` }).click();
  await expect(producer.locator('.page-title')).toContainText('Đã duyệt');
  await expect(producer.getByRole('link', { name: 'Thông báo: không có gì chưa đọc' })).toBeVisible();
  await producer.goto('/quan-tri');
  await producer.getByRole('link', { name: /^Trang người mua thấy/ }).click();
  await expect(producer.getByRole('heading', { level: 1, name: `${name} hảo hạng` })).toBeVisible();
  await producer.context().close();
});

test('a registration without a code waits for an officer', async ({ page, browser }) => {
  const run = Date.now();
  const person = `Trần Văn Tư ${run}`;
  const producer = await stranger(browser);
  await producer.goto('/dang-ky-dai-dien');
  await producer.getByLabel('Họ tên của bạn').fill(person);
  await producer.getByLabel('Thư điện tử').fill(`tu-${run}@ocop.example`);
  await producer.getByLabel('Mã số thuế của chủ thể').fill(String(run).slice(-10));
  await producer.getByRole('button', { name: 'Đăng ký' }).click();
  await expect(producer.getByRole('heading', { name: 'Đã nhận đăng ký' })).toBeVisible();
  await producer.context().close();

  await page.goto('/quan-tri/dai-dien?status=waiting');
  await expect(page.getByRole('heading', { name: person })).toBeVisible();
  await expectNoBarriers(page, 'registrations');
  await wide(page);
  await page.getByRole('button', { name: `Từ chối đăng ký của ${person}` }).click();
  await page.getByLabel('Lý do').fill('Chưa có giấy ủy quyền.');
  await page.getByRole('dialog').getByRole('button', { name: 'Từ chối' }).click();
  await expect(page.getByText('Đã từ chối đăng ký')).toBeVisible();
  await expect(page.getByRole('heading', { name: person })).toHaveCount(0);
});
