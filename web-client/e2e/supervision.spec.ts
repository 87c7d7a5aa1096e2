import { expectNoBarriers } from './barriers';
import { expect, test } from './support';

test('the picture of supervision counts a violation, leads to it, and can be taken along', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/quan-tri');
  const act = `Nhãn thiếu hạn dùng ${Date.now()}`;
  const name = `HTX Giám sát ${Date.now()}`;
  await page.evaluate(
    async ({ act, name }) => {
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
      const first = async (path: string) => (await (await fetch(`/api/v1/${path}`)).json()).items[0].id;
      await post('violations', {
        subjectId: await post('subjects', {
          name,
          kind: 'cooperative',
          unitId: await first('administrative-units?level=commune&q=my+tho&limit=1'),
        }),
        kind: 'label',
        act,
        agencyId: await first('agencies?q=quan+ly+thi+truong&limit=1'),
        detectedOn: new Date(Date.now() - 86_400_000 * 2).toISOString().slice(0, 10),
        source: 'market-check',
      });
    },
    { act, name },
  );

  await page.goto('/quan-tri/giam-sat');
  await expect(page.getByRole('heading', { name: 'Bức tranh giám sát' })).toBeVisible();
  const whole = page.getByRole('link', { name: /^Cả kỳ, Vụ vi phạm phát hiện: / });
  await expect(whole).toBeVisible();
  await expect(page.getByRole('region', { name: 'Theo địa bàn' }).getByRole('link').first()).toBeVisible();
  await expectNoBarriers(page, 'the picture of supervision');
  await page.setViewportSize({ width: 1280, height: 900 });

  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Báo cáo (DOCX)' }).click(),
  ]);
  expect(workbook.suggestedFilename()).toMatch(/^bao-cao-giam-sat-\d{8}-\d{8}\.docx$/);

  // other journeys open cases at the same time: once none comes between, the number and its list agree
  await expect(async () => {
    await page.goto('/quan-tri/giam-sat');
    const count = await whole.textContent();
    await whole.click();
    await expect(page).toHaveURL(/\/quan-tri\/vi-pham\?.*detectedFrom=/);
    await expect(page.getByText(new RegExp(`^${count} `)).first()).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expect(page.getByLabel('Phát hiện từ ngày')).toBeVisible();
  await expectNoBarriers(page, 'violations narrowed to what a number counts');

  await page.goto('/quan-tri/giam-sat?from=2026-02-01&to=2026-01-01');
  await expect(page.getByText('Kỳ số liệu bắt đầu sau ngày kết thúc')).toBeVisible();
  await page.goto('/quan-tri/giam-sat?from=2010-01-01&to=2010-03-01');
  await expect(page.getByText(/^Trong kỳ này chưa có kiểm tra/)).toBeVisible();
});
