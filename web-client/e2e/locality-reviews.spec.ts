import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { enter, expect, test } from './support';

/** Three-star recognitions of Phường Mỹ Tho, of this run alone. */
async function recognise(page: Page, names: [name: string, score: number][]) {
  await page.evaluate(async (wanted) => {
    const { csrfToken } = await (await fetch('/api/v1/me')).json();
    const { items } = await (await fetch('/api/v1/administrative-units?level=commune&limit=200')).json();
    const unit = (items as { id: string; code: string }[]).find(({ code }) => code === '28261')!;
    const post = async (path: string, body: object) => {
      const answer = await fetch(`/api/v1/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return ((await answer.json()) as { id: string }).id;
    };
    for (const [name, score] of wanted) {
      const subjectId = await post('subjects', { name: `HTX ${name}`, kind: 'cooperative', unitId: unit.id });
      const productId = await post('products', { name, subjectId, unitId: unit.id });
      await post('certifications', {
        productId,
        stars: 3,
        level: 'province',
        score,
        decisionDate: '2019-03-04',
        decisionNumber: '15/QĐ-UBND',
      });
    }
  }, names);
}

async function look(page: Page, name: string) {
  const size = page.viewportSize()!;
  await expectNoBarriers(page, name);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(size);
}

const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

test('dossiers of a locality are drawn by risk, scored again, answered and summed up for everyone', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const run = String(Date.now() % 1_000_000);
  const page = await enter(browser, baseURL, 'dieu-phoi');
  await recognise(page, [
    [`Mắm rút thăm ${run}`, 50.5],
    [`Kẹo rút thăm ${run}`, 65],
  ]);

  await page.getByRole('navigation').getByRole('link', { name: 'Giám sát địa phương' }).click();
  await page.getByRole('link', { name: 'Lập đợt giám sát' }).click();
  await page.getByRole('button', { name: 'Lập đợt giám sát' }).click();
  await expect(page.getByText('Hãy nhập mục này').first()).toBeVisible();
  await look(page, 'new review, incomplete');
  await page.getByRole('combobox', { name: 'Địa phương' }).fill('My Tho');
  await page.getByRole('option', { name: /Phường Mỹ Tho/ }).click();
  await box(page, 'Quyết định từ ngày').fill('01/03/2019');
  await box(page, 'Đến ngày').fill('31/03/2019');
  await box(page, 'Cỡ mẫu').fill('2');
  await box(page, /^Hạt giống/).fill('20261123');
  await page.getByRole('button', { name: 'Lập đợt giám sát' }).click();

  // who may be drawn is shown before, who would be drawn is not
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Giám sát đánh giá tại Phường Mỹ Tho');
  const draw = page.getByRole('region', { name: 'Cách rút mẫu' }).first();
  await expect(draw.getByText('Điểm đánh giá sát ngưỡng hạng sao').first()).toBeVisible();
  await look(page, 'review, not drawn');
  await page.getByRole('button', { name: 'Rút mẫu' }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Rút mẫu' }).click();
  await expect(page.getByText('Rút lại cho đúng mẫu này')).toBeVisible();
  const address = new URL(page.url()).pathname;

  // both scored again; one falls below
  for (const [product, points] of [
    ['Mắm', '49,5'],
    ['Kẹo', '49'],
  ] as const) {
    await page.getByRole('button', { name: `Chấm lại: ${product} rút thăm ${run}` }).click();
    await box(page, 'Điểm chấm lại').fill(points);
    await box(page, 'Nhận xét phần A').fill('Chưa có hợp đồng vùng nguyên liệu');
    if (points === '49,5') await look(page, 'review, scoring');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(page.getByRole('button', { name: `Sửa điểm: ${product} rút thăm ${run}` })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Thêm phát hiện' }).click();
  await box(page, 'Phát hiện').fill('Chấm phần A khi hồ sơ thiếu minh chứng');
  await box(page, 'Yêu cầu khắc phục').fill('Rà soát lại các hồ sơ cùng đợt');
  await page.getByRole('button', { name: 'Ghi phát hiện' }).click();
  await expect(page.getByText('Chờ địa phương trả lời')).toBeVisible();

  // the locality reads it and answers
  const commune = await enter(browser, baseURL, 'my-tho');
  await commune.goto(address);
  await commune.getByRole('button', { name: 'Trả lời' }).click();
  await box(commune, 'Kết quả khắc phục').fill('Đã rà soát, bổ sung biên bản họp tổ tư vấn');
  await commune.getByRole('button', { name: 'Trả lời' }).click();
  await expect(commune.getByText('Địa phương đã trả lời')).toBeVisible();
  await expect(commune.getByRole('button', { name: 'Kết luận' })).toHaveCount(0);

  await page.reload();
  await page.getByRole('button', { name: 'Chấp nhận' }).click();
  await page.getByRole('button', { name: 'Chấp nhận' }).click();
  await expect(page.getByText('Đã xử lý xong').first()).toBeVisible();
  await page.getByRole('button', { name: 'Kết luận' }).click();
  await box(page, 'Kết luận').fill('Địa phương chấm cao hơn minh chứng.');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Kết luận' }).click();
  await page.getByRole('button', { name: 'Công bố' }).click();
  await page.getByRole('checkbox', { name: /^Tôi/ }).check();
  await page.getByRole('button', { name: 'Công bố' }).click();
  await expect(page.getByText('Đã công bố', { exact: true }).first()).toBeVisible();
  await look(page, 'review, published');
  await page.goto('/quan-tri/giam-sat-dia-phuong');
  await expect(page.getByRole('row', { name: /Phường Mỹ Tho/ }).first()).toBeVisible();
  await look(page, 'reviews');

  // everyone reads the counts, nobody's name
  await page.goto('/giam-sat-dia-phuong');
  await expect(page.getByRole('heading', { name: 'Phường Mỹ Tho' }).first()).toBeVisible();
  await expect(page.getByText('2 không đủ điều kiện').first()).toBeVisible();
  await expect(page.getByText(run)).toHaveCount(0);
  await look(page, 'public summaries');
});
