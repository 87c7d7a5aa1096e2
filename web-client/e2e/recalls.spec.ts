import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { enter, expect, test } from './support';

/** A day and a time of the province, some hours ago, as somebody types them. */
function ago(hours: number): [day: string, time: string] {
  const moment = new Date(Date.now() - hours * 3_600_000);
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
  return [
    new Intl.DateTimeFormat('en-GB', { ...zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(
      moment,
    ),
    new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' }).format(moment),
  ];
}

async function look(page: Page, name: string) {
  const size = page.viewportSize()!;
  await expectNoBarriers(page, name);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(size);
}

async function choose(page: Page, field: string, option: string) {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const box = (page: Page, name: string | RegExp) =>
  page.getByRole('textbox', { name, exact: typeof name === 'string' });

test('a recall that came too late is published, reported by its subject, checked and closed', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const lot = `L${Date.now() % 1_000_000}`;

  // the representative's own product
  const producer = await enter(browser, baseURL, 'chu-the');
  const { subject, product } = await producer.evaluate(async () => {
    const { items } = await (await fetch('/api/v1/me/subjects')).json();
    const [first] = items as { id: string; name: string; products: { id: string; name: string }[] }[];
    return { subject: first!, product: first!.products[0]! };
  });

  // an officer opens it, from the product's page
  const page = await enter(browser, baseURL, 'dieu-phoi');
  await page.goto(`/quan-tri/san-pham/${product.id}`);
  await page.getByRole('link', { name: 'Thu hồi hàng' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lập đợt thu hồi' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Chủ thể' })).toHaveValue(subject.name);
  await page.getByRole('button', { name: 'Lập đợt thu hồi' }).click();
  await expect(page.getByText('Còn mục chưa nhập hoặc chưa đúng')).toBeVisible();
  await look(page, 'new recall, incomplete');
  await choose(page, 'Phát hiện qua', 'Kết quả kiểm nghiệm');
  await box(page, /^Căn cứ/).fill('Phiếu kiểm nghiệm số 7 vượt giới hạn vi sinh');
  const [day, time] = ago(30.5);
  await box(page, /^Phát hiện lúc(?!: giờ)/).fill(day);
  await box(page, /^Phát hiện lúc: giờ/).fill(time);
  await box(page, /^Số lô/).fill(lot);
  await box(page, /^Số lượng sản xuất/).fill('1.200');
  await box(page, /^Đơn vị/).fill('hộp');
  await page.getByRole('button', { name: 'Lập đợt thu hồi' }).click();

  // the clock was missed
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Thu hồi: ${product.name}`);
  await expect(page.getByText(/Quá hạn 7 giờ/)).toBeVisible();
  await expect(page.getByText('Việc tiếp theo: báo chuỗi phân phối')).toBeVisible();
  const address = new URL(page.url()).pathname;
  await look(page, 'recall, late');
  await box(page, /^Nơi được báo/).fill('Siêu thị Cao Lãnh');
  await page.getByRole('button', { name: 'Ghi đã báo' }).click();
  await expect(page.getByRole('row', { name: /Siêu thị Cao Lãnh/ }).first()).toBeVisible();
  await page.goto(`/quan-tri/thu-hoi-san-pham?late=true&q=${lot}`);
  await expect(page.getByRole('row', { name: /Báo chuỗi trễ 7 giờ/ })).toBeVisible();
  await look(page, 'recalls');
  await page.getByRole('link', { name: product.name }).click();

  // public, after a look at what buyers will read
  await box(page, /^Lý do/).fill('Vượt giới hạn vi sinh.');
  await box(page, /^Người mua cần làm/).fill('Ngừng dùng, trả lại nơi mua.');
  await expect(page.getByRole('region', { name: 'Người mua sẽ đọc' })).toContainText(lot);
  await page.getByRole('button', { name: 'Công bố', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố' }).click();
  await expect(page.getByRole('link', { name: 'Trang công khai', exact: true })).toBeVisible();
  await look(page, 'recall, public');
  const buyer = await (
    await browser.newContext({
      baseURL: baseURL ?? '',
      locale: 'vi-VN',
      storageState: { cookies: [], origins: [] },
    })
  ).newPage();
  await buyer.goto('/thu-hoi-san-pham');
  await buyer.goto(
    (await page.getByRole('link', { name: 'Trang công khai', exact: true }).getAttribute('href'))!,
  );
  await expect(buyer.getByText('Ngừng dùng, trả lại nơi mua.')).toBeVisible();
  await expect(buyer.getByText(new RegExp(`Lô ${lot}`))).toBeVisible();

  // the subject reports where the goods are
  await producer.getByRole('navigation').getByRole('link', { name: 'Thu hồi sản phẩm' }).click();
  await producer.getByRole('searchbox').fill(lot);
  await expect(producer.getByRole('row')).toHaveCount(2);
  await producer.getByRole('link', { name: product.name }).click();
  await expect(producer.getByText('Việc tiếp theo: báo cáo số liệu')).toBeVisible();
  await box(producer, 'Đã bán').fill('1.000');
  await box(producer, 'Còn lại').fill('200');
  await box(producer, 'Đã thu hồi').fill('1.001');
  await box(producer, 'Đã tiêu huỷ').fill('0');
  await expect(producer.getByText(/Không khớp/)).toBeVisible();
  await box(producer, 'Đã thu hồi').fill('990');
  await expect(producer.getByText('Chưa rõ ở đâu: 10 hộp')).toBeVisible();
  await look(producer, 'report');
  await producer.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(producer.getByRole('row', { name: /1\.000.*200.*990/ }).first()).toBeVisible();
  await expect(producer.getByRole('combobox', { name: 'Bước' })).toBeVisible();
  await producer.getByRole('combobox', { name: 'Bước' }).click();
  await expect(producer.getByRole('option', { name: 'Công bố' })).toHaveCount(0);
  await producer.getByRole('option', { name: 'Xử lý hàng' }).click();
  await box(producer, /^Nội dung xử lý/).fill('Tiêu huỷ 1.190 hộp, có biên bản.');
  await producer.getByRole('button', { name: 'Ghi xử lý' }).click();
  await expect(producer.getByRole('row', { name: /có biên bản/ }).first()).toBeVisible();

  // the officer checks and closes
  await page.goto(address);
  await page.getByRole('radio', { name: 'Có hiệu quả', exact: true }).check();
  await box(page, /^Kết quả đánh giá/).fill('Không còn trên kệ ở 12 điểm bán.');
  await page.getByRole('button', { name: 'Ghi đánh giá' }).click();
  await expect(page.getByText(/Còn chưa rõ ở đâu: L\d+: 10 hộp/)).toBeVisible();
  await box(page, /^Lý do chưa rõ/).fill('10 hộp đã dùng hết.');
  await page.getByRole('button', { name: 'Kết thúc đợt thu hồi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc đợt thu hồi' }).click();
  await expect(page.locator('.page-title')).toContainText('Đã kết thúc');
  await expect(page.getByText('Lập đợt thu hồi sản phẩm').first()).toBeVisible();
  await look(page, 'recall, closed');
  await buyer.reload();
  await expect(buyer.getByText(/Đã kết thúc/)).toBeVisible();
  for (const one of [page, producer, buyer]) await one.context().close();
});
