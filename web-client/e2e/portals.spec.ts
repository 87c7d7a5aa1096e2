import { expectNoBarriers } from './barriers';
import { expect, test } from './support';

const PORTAL = `http://127.0.0.1:${Number(process.env.OCOP_E2E_PORT ?? '5190') + 1000}`;

test('an administrator sees what went to a portal, finds what it lost and sends it again', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const held = async () => {
    const state = await (await page.request.get(`${PORTAL}/_simulator`)).json();
    return Object.keys(state.records as object);
  };
  await page.goto('/quan-tri/cong-viec-nen');
  await page.getByRole('button', { name: 'Chạy ngay: Gửi bản ghi tới cổng truy xuất' }).click();
  await expect.poll(async () => (await held()).length, { timeout: 60_000 }).toBeGreaterThan(2);

  await page.goto('/quan-tri/cong-truy-xuat');
  await expect(page.getByText('Chưa kiểm chứng với hệ thống thật')).toBeVisible();
  await expectNoBarriers(page, 'portals');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: 'Nhật ký và đối soát: Cổng thử nghiệm' }).click();
  await expect(page.getByRole('region', { name: 'Các bản ghi' }).getByRole('row').nth(1)).toBeVisible();

  const lost = (await held())[0] ?? '';
  await page.request.delete(`${PORTAL}/_simulator/records/${lost}`);
  await page.getByRole('button', { name: 'Đối soát ngay' }).click();
  const found = page.getByRole('region', { name: 'Chênh lệch' });
  await expect(found.getByRole('row').nth(1)).toContainText('Cổng chưa có', { timeout: 60_000 });
  await expectNoBarriers(page, 'portal');
  await page.setViewportSize({ width: 1280, height: 800 });
  await found.getByRole('row').nth(1).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gửi lại 1 bản ghi đã chọn' }).click();
  await expect(page.getByText('Đã xếp 1 bản ghi để gửi lại.')).toBeVisible();
  await expect.poll(held, { timeout: 60_000 }).toContain(lost);
});
