import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { expect, test } from './support';

const ABSENT = 41;
const FAILED = 6;

/** As in February 2025: 47 products of 27 subjects that the province had recognised, 44 with three stars and 3 with four. */
async function arrange(page: Page, name: string) {
  await page.goto('/quan-tri');
  await page.evaluate(
    async ({ name, absent, failed }) => {
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
      const agencies = await (await fetch('/api/v1/agencies?on=2025-02-12&limit=200&q=Dong+Thap')).json();
      const issuerAgencyId = (agencies.items as { id: string; code: string }[]).find(
        ({ code }) => code === 'ubnd-tinh-dong-thap',
      )!.id;
      const subjects = [];
      for (let index = 0; index < 27; index++)
        subjects.push(await post('subjects', { name: `HTX ${index} ${name}`, kind: 'cooperative' }));
      for (let index = 0; index < absent + failed; index++) {
        const kind = index < absent ? 'vắng mặt' : 'không đạt';
        const productId = await post('products', {
          name: `${name} ${kind} ${index}`,
          subjectId: subjects[index % 27],
        });
        await post('certifications', {
          productId,
          stars: index < 3 ? 4 : 3,
          level: 'province',
          decisionDate: '2022-01-10',
          decisionNumber: '42/QĐ-UBND',
          issuerAgencyId,
        });
      }
    },
    { name, absent: ABSENT, failed: FAILED },
  );
}

/** Proposes for all that a search finds, in one go. */
async function propose(page: Page, sought: string, count: number, ground: string, words: string) {
  await page.goto('/quan-tri/thu-hoi/nhieu-san-pham');
  await page.getByRole('searchbox', { name: 'Tìm sản phẩm' }).fill(sought);
  await expect(page.getByRole('row')).toHaveCount(count + 1);
  await page.getByRole('checkbox', { name: 'Chọn các dòng của trang này' }).check();
  await expect(page.getByText(`Đã chọn ${count} sản phẩm`)).toBeVisible();
  await page.getByRole('combobox', { name: 'Dựa trên' }).click();
  await page.getByRole('option', { name: 'Không tham gia đánh giá lại' }).click();
  await page.getByLabel('Ngày kết luận hoặc xác nhận').fill('20/01/2025');
  await page.getByLabel('Ngày kết luận hoặc xác nhận').blur();
  await page.getByRole('combobox', { name: 'Loại căn cứ' }).click();
  await page.getByRole('option', { name: ground, exact: true }).click();
  await page.getByRole('textbox', { name: 'Nội dung' }).fill(words);
  await page.getByLabel('Không lấy ý kiến chủ thể').check();
  await page.getByLabel('Lý do không lấy ý kiến').fill('Đã nêu ý kiến với đoàn rà soát tháng 01/2025');
  await page.getByRole('button', { name: `Gửi ${count} đề nghị` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đề nghị thu hồi', exact: true })).toBeVisible({
    timeout: 60_000,
  });
}

/** Looks at a page in every variant, and puts it back as it was. */
async function look(page: Page, name: string) {
  const size = page.viewportSize()!;
  await expectNoBarriers(page, name);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(size);
}

/** The choice of a stage; then everything that waits there. */
async function chooseAllAt(page: Page, stage: string) {
  await page.goto(`/quan-tri/thu-hoi?stage=${stage}`);
  await expect(page.getByRole('row')).toHaveCount(ABSENT + FAILED + 1);
  await page.getByRole('checkbox', { name: 'Chọn các dòng của trang này' }).check();
}

test('47 products of 27 subjects are proposed, heard, reviewed, revoked by one decision and published', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(20_000);
  const name = `Đợt ${Date.now()}`;
  const number = `${Date.now() % 100_000}/QĐ-UBND`;
  await arrange(page, name);
  await propose(page, `${name} vắng mặt`, ABSENT, 'Không tham gia đánh giá lại', 'Không đánh giá lại');
  await propose(page, `${name} không đạt`, FAILED, 'Đánh giá lại không đạt', 'Không đạt tiêu chí bắt buộc');
  await look(page, 'proposals');

  await chooseAllAt(page, 'review');
  await page.getByRole('button', { name: 'Thẩm tra 47 đề nghị' }).click();
  await page.getByRole('textbox', { name: 'Nội dung thẩm tra' }).fill('Đủ căn cứ theo biên bản rà soát');
  await page.getByRole('dialog').getByRole('button', { name: 'Đề nghị thu hồi', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden({ timeout: 60_000 });

  await chooseAllAt(page, 'decision');
  await page.getByRole('button', { name: 'Dự thảo quyết định cho 47 sản phẩm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dự thảo quyết định' })).toBeVisible();
  await expect(page.getByText('Bạn đã đề nghị thu hồi một sản phẩm trong quyết định này')).toBeVisible();
  await look(page, 'draft decision');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải DOCX' }).click();
  expect((await download).suggestedFilename()).toBe('quyet-dinh-du-thao.docx');
  const decision = page.url();

  const leader = await browser.newContext({
    baseURL: baseURL ?? '',
    locale: 'vi-VN',
    storageState: { cookies: [], origins: [] },
  });
  const desk = await leader.newPage();
  desk.setDefaultTimeout(20_000);
  await desk.goto(`/dang-nhap?tiep=${encodeURIComponent(new URL(decision).pathname)}`);
  await desk.getByLabel('Thư điện tử').fill('lanh-dao@minh-hoa.example');
  await desk.getByLabel('Mật khẩu', { exact: true }).fill('Muoi-nguoi-muoi-vai-2026');
  await desk.getByRole('button', { name: 'Đăng nhập' }).click();
  await desk.getByRole('textbox', { name: 'Số quyết định' }).fill(number);
  await desk.getByRole('textbox', { name: 'Ngày ký' }).fill('12/02/2025');
  await desk.getByRole('textbox', { name: 'Ngày ký' }).blur();
  await desk.getByRole('combobox', { name: 'Cơ quan ban hành' }).click();
  await desk.getByRole('option', { name: 'Ủy ban nhân dân tỉnh Đồng Tháp' }).first().click();
  await desk.getByRole('textbox', { name: /^Người ký/ }).fill('Nguyễn Phước Thiện');
  await desk.getByLabel('Tôi đã kiểm tra và chịu trách nhiệm').check();
  await desk.getByRole('button', { name: 'Ghi nhận quyết định' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: number })).toBeVisible({ timeout: 30_000 });

  // What the decision did stands everywhere at once, before anybody publishes the paper.
  const code = await page.evaluate(async (q) => {
    const { items } = await (await fetch(`/api/v1/products?limit=1&q=${encodeURIComponent(q)}`)).json();
    return items[0].code as string;
  }, `${name} không đạt`);
  await page.goto(`/q/${code}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('thu hồi');
  expect(
    await page.evaluate(async (q) => {
      const path = `/api/v1/public/lists/revoked`;
      const list = await (await fetch(`${path}?limit=1&count=true&q=${encodeURIComponent(q)}`)).json();
      const csv = await (await fetch(`${path}.csv?q=${encodeURIComponent(q)}`)).text();
      return [list.total, csv.trim().split('\n').length - 1];
    }, name),
  ).toEqual([47, 47]);

  await desk.getByLabel('Bản quét có chữ ký').setInputFiles({
    name: 'ban-quet.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
  });
  await desk.getByRole('button', { name: 'Đính kèm bản quét' }).click();
  await expect(desk.getByText(/SHA-256 [0-9a-f]{64}/)).toBeVisible();
  await desk.getByRole('button', { name: 'Công bố quyết định' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Công bố quyết định' }).click();
  await expect(desk.getByText('Đã công bố', { exact: true })).toBeVisible();
  await leader.close();

  await page.goto(`/san-pham/${code}`);
  await page.getByRole('link', { name: new RegExp(`^${number}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  await expect(page.getByRole('heading', { name: '47 sản phẩm' })).toBeVisible();
  await look(page, 'public decision');
});
