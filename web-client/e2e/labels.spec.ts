import { expectNoBarriers } from './barriers';
import { enter, expect, test } from './support';

/** A GTIN-13 that no earlier run has used. */
function gtinOf(mark: number) {
  const body = `893${String(mark % 1_000_000_000).padStart(9, '0')}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0);
  return body + String((10 - (sum % 10)) % 10);
}

test('a representative enters a code and a label, an officer charges its wrong stars, and it is put right', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const mark = Date.now();
  const gtin = gtinOf(mark);
  const producer = await enter(browser, baseURL, 'chu-the');
  const { product, stars } = await producer.evaluate(async () => {
    const { items } = await (await fetch('/api/v1/me/subjects')).json();
    const subjects = items as { products: { id: string; name: string }[] }[];
    for (const one of subjects.flatMap(({ products }) => products)) {
      const use = await (await fetch(`/api/v1/products/${one.id}/mark-use`)).json();
      if (use.allowed) return { product: one, stars: use.stars as number };
    }
    throw new Error('The demonstration has no product in force for its representative.');
  });

  await producer.goto(`/quan-tri/san-pham/${product.id}`);
  await producer.getByRole('link', { name: 'Đăng ký mã số' }).click();
  await producer
    .getByRole('textbox', { name: 'Mã GTIN' })
    .fill(`${gtin.slice(0, -1)}${(Number(gtin.at(-1)) + 1) % 10}`);
  await producer.getByRole('textbox', { name: 'Quy cách' }).fill('hộp 500 g');
  await producer.getByRole('button', { name: 'Đăng ký' }).click();
  await expect(producer.getByText(/không phải mã GTIN/)).toBeVisible();
  await producer.getByRole('textbox', { name: 'Mã GTIN' }).fill(gtin);
  await producer.getByRole('button', { name: 'Đăng ký' }).click();
  await expect(producer.getByRole('heading', { level: 1, name: gtin })).toBeVisible();
  await expect(producer.getByRole('img', { name: `Mã vạch EAN-13 của ${gtin}` })).toBeVisible();
  await expectNoBarriers(producer, 'a registered code');
  await producer.setViewportSize({ width: 1280, height: 900 });

  await producer.goto(`/quan-tri/san-pham/${product.id}`);
  await producer.getByRole('link', { name: 'Thêm mẫu nhãn' }).click();
  await producer.getByRole('textbox', { name: 'Tên mẫu nhãn' }).fill(`Nhãn ${mark}`);
  await producer.getByRole('combobox', { name: 'Số sao in trên nhãn' }).click();
  await producer.getByRole('option', { name: String(stars === 5 ? 4 : stars + 1), exact: true }).click();
  await producer.getByRole('button', { name: 'Lưu mẫu nhãn' }).click();
  await expect(producer.getByRole('heading', { level: 1, name: `Nhãn ${mark}` })).toBeVisible();
  await expect(producer.getByText('Sai sao').first()).toBeVisible();

  const officer = await enter(browser, baseURL, 'dieu-phoi');
  await officer.goto(`/quan-tri/ma-so?q=${gtin}`);
  await expect(officer.getByRole('link', { name: gtin })).toBeVisible();
  await expectNoBarriers(officer, 'the list of codes');
  await officer.setViewportSize({ width: 1280, height: 900 });
  await officer.goto(`/quan-tri/mau-nhan?notRight=true&q=${mark}`);
  await expect(officer.getByText('Sai sao')).toBeVisible();
  await officer.getByRole('link', { name: `Nhãn ${mark}` }).click();
  await expectNoBarriers(officer, 'a label with wrong stars');
  await officer.setViewportSize({ width: 1280, height: 900 });
  await officer.getByRole('link', { name: 'Lập hồ sơ vi phạm' }).click();
  await expect(officer.getByLabel('Nội dung vi phạm')).toHaveValue(new RegExp(`Nhãn ${mark}.*Sai sao`));

  // the case and the label lead to each other
  await officer.getByRole('button', { name: 'Ghi nhận vi phạm' }).click();
  await officer.getByRole('link', { name: 'xem nguồn' }).click();
  await expect(
    officer.getByRole('region', { name: 'Vụ vi phạm đã lập từ đây' }).getByRole('link'),
  ).toHaveCount(1);

  // what was wrong is put right on screen
  await producer.getByRole('combobox', { name: 'Số sao in trên nhãn' }).click();
  await producer.getByRole('option', { name: String(stars), exact: true }).click();
  await producer.getByRole('button', { name: 'Lưu mẫu nhãn' }).click();
  await expect(producer.getByText('Đã lưu mẫu nhãn').first()).toBeVisible();
  await expect(producer.getByText('Sai sao')).toHaveCount(0);
  await officer.reload();
  await expect(officer.getByText('Đúng', { exact: true }).first()).toBeVisible();
});
