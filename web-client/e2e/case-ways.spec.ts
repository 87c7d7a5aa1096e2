import { expectNoBarriers } from './barriers';
import { enter, expect, test } from './support';

test('a complaint leads to an inspection and a violation, and the subject shows them all', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const mark = Date.now();
  const page = await enter(browser, baseURL, 'dieu-phoi');
  await page.goto('/quan-tri');
  const { subject, complaint } = await page.evaluate(async (mark) => {
    const { csrfToken } = await (await fetch('/api/v1/me')).json();
    const post = async (path: string, body: object) => {
      const answer = await fetch(`/api/v1/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as { id: string };
    };
    const subject = (await post('subjects', { name: `HTX Phản ánh ${mark}`, kind: 'cooperative' })).id;
    await post('products', { name: `Mắm ${mark}`, subjectId: subject, code: `MAM-${mark}` });
    return { subject, complaint: `MAM-${mark}` };
  }, mark);

  // the browser does its work before it sends
  await page.goto(`/phan-anh?code=${complaint}`);
  await page.getByLabel('Chuyện gì đã xảy ra').fill(`Nhãn sai ${mark}`);
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await expect(page.locator('.receipt')).toBeVisible();

  await page.goto(`/quan-tri/phan-anh?q=${complaint}`);
  await page.getByRole('link', { name: `Mắm ${mark}` }).click();
  await page.getByRole('link', { name: 'Lập đợt kiểm tra' }).click();
  await expect(page.getByRole('combobox', { name: 'Chủ thể' })).toHaveValue(
    new RegExp(`HTX Phản ánh ${mark}`),
  );
  await page.getByRole('button', { name: 'Lập đợt kiểm tra' }).click();
  await page.getByRole('link', { name: 'xem phản ánh' }).click();
  await expect(page.getByRole('heading', { name: 'Đợt kiểm tra theo phản ánh này' })).toBeVisible();
  await expectNoBarriers(page, 'a complaint with its inspections');
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByRole('link', { name: 'Lập hồ sơ vi phạm' }).click();
  await page.getByRole('combobox', { name: 'Hành vi' }).click();
  await page.getByRole('option').first().click();
  await page.getByLabel('Nội dung vi phạm').fill(`Nhãn sai ${mark}`);
  await page.getByRole('button', { name: 'Ghi nhận vi phạm' }).click();
  await expect(page.getByRole('link', { name: 'xem nguồn' })).toBeVisible();

  await page.goto(`/quan-tri/chu-the/${subject}`);
  const part = page.getByRole('region', { name: 'Giám sát' });
  await expect(part.getByRole('heading', { name: 'Đợt kiểm tra (1)' })).toBeVisible();
  await expect(part.getByRole('heading', { name: 'Vi phạm (1)' })).toBeVisible();
  await expectNoBarriers(page, 'a subject with its supervision');
  await page.goto('/quan-tri');
  await expect(page.getByRole('link', { name: /Đợt kiểm tra hôm nay/ })).toBeVisible();
  await expectNoBarriers(page, 'the first page with supervision');
});
