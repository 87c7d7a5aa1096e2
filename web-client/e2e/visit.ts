import { expect, type Page } from '@playwright/test';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** Sets up a visit of whoever is signed in, to the first product in force. */
export async function schedule(page: Page): Promise<string> {
  const visit = await page.evaluate(async () => {
    const me = await (await fetch('/api/v1/me')).json();
    const { items } = await (await fetch('/api/v1/products?limit=1&status=in-force')).json();
    const product = items[0] as { id: string; subjectId: string };
    const answer = await fetch('/api/v1/inspections', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': me.csrfToken },
      body: JSON.stringify({
        subjectId: product.subjectId,
        productIds: [product.id],
        checklists: ['mark-use'],
        place: 'Chợ Cao Lãnh',
      }),
    });
    return (await answer.json()) as { id: string };
  });
  return visit.id;
}

/** Fills in the form of a visit that has begun: one item fails, with two photos; a sample; both signatures. */
export async function fillIn(page: Page) {
  await page.getByRole('button', { name: 'Tất cả đạt' }).click();
  await expect(page.getByText('Đã trả lời hết')).toBeVisible();
  const failing = page.getByRole('group', { name: /^Logo OCOP đúng mẫu/ });
  await failing.getByText('Không đạt', { exact: true }).click();
  await failing.getByLabel(/^Phát hiện/).fill('Logo vẽ sai tỉ lệ');
  await failing.getByLabel('Chụp ảnh').setInputFiles([
    { name: 'mot.png', mimeType: 'image/png', buffer: PNG },
    { name: 'hai.png', mimeType: 'image/png', buffer: PNG },
  ]);
  await expect(failing.getByRole('img')).toHaveCount(2);
  await page.getByRole('button', { name: 'Lấy mẫu' }).click();
  await page.getByLabel(/^Lượng mẫu/).fill('3 hũ');
  await page.getByLabel(/^Số niêm phong/).fill('NP-77');
  for (const party of ['Chữ ký của trưởng đoàn', 'Chữ ký của chủ thể']) {
    const part = page.getByRole('group', { name: party });
    await part.getByLabel(/^Họ tên/).fill('Nguyễn Văn Ba');
    const pad = part.getByRole('img');
    await pad.scrollIntoViewIfNeeded();
    const box = (await pad.boundingBox())!;
    await page.mouse.move(box.x + 30, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + 150, box.y + 70, { steps: 4 });
    await page.mouse.up();
    await expect(part.getByText('Đã ký', { exact: true })).toBeVisible();
  }
}
