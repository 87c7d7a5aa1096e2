import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { enter, expect, test } from './support';

const YEAR = new Date().getFullYear();

/** Sends what a page of its own has tried already, as that page's person. */
async function post(page: Page, path: string, body: object, ifMatchOf?: string) {
  return page.evaluate(
    async ({ path, body, ifMatchOf }) => {
      const { csrfToken } = await (await fetch('/api/v1/me')).json();
      const tag = ifMatchOf ? (await fetch(`/api/v1/${ifMatchOf}`)).headers.get('ETag') : null;
      const answer = await fetch(`/api/v1/${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-CSRF-Token': csrfToken,
          ...(tag ? { 'If-Match': tag } : {}),
        },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer.status === 204 ? {} : ((await answer.json()) as { id?: string });
    },
    { path, body, ifMatchOf },
  );
}

async function choose(page: Page, field: string, option: string | RegExp) {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).first().click();
}

async function look(page: Page, name: string) {
  const size = page.viewportSize()!;
  await expectNoBarriers(page, name);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(size);
}

test('planned by one agency, visited with another, punished by it and proposed for revocation; each sees its own part', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const mark = Date.now() % 1_000_000;

  // the department sets up a team with somebody of market surveillance
  const trade = await enter(browser, baseURL, 'cong-thuong');
  await trade.goto('/quan-tri/doan-kiem-tra/moi');
  await trade.getByLabel(/^Tên đoàn/).fill(`Đoàn liên ngành ${mark}`);
  await trade.getByLabel(/^Số quyết định/).fill('30/QĐ-SCT');
  await choose(trade, 'Trưởng đoàn', /^Lê Văn Lúa/);
  await trade.getByRole('combobox', { name: 'Thành viên' }).fill('Bưởi');
  await trade.getByRole('option', { name: /^Bùi Thị Bưởi/ }).click();
  await trade.keyboard.press('Escape');
  await look(trade, 'new team');
  await trade.getByRole('button', { name: 'Thành lập' }).click();
  await expect(trade.getByRole('heading', { level: 1, name: `Đoàn liên ngành ${mark}` })).toBeVisible();
  await expect(trade.getByText(/^Bùi Thị Bưởi/)).toBeVisible();

  // and a plan, from the proposals
  await trade.goto('/quan-tri/ke-hoach-kiem-tra/moi');
  await trade.getByLabel(/^Tên kế hoạch/).fill(`Kế hoạch ${mark}`);
  await trade.getByLabel(/^Năm/).fill(String(YEAR));
  await trade.getByRole('button', { name: 'Lập kế hoạch' }).click();
  await expect(trade.getByRole('heading', { level: 1, name: `Kế hoạch ${mark}` })).toBeVisible();
  const proposals = trade.getByRole('region', { name: 'Đề xuất theo mức rủi ro' });
  const unseen = proposals.getByRole('row').filter({ hasText: /Chưa từng được kiểm tra: \+20/ });
  await expect(unseen.first()).toBeVisible();
  // a revocation takes a recognition that has not ended; which subjects come first is a draw
  const recognised = await trade.evaluate(async () => {
    const { items } = await (await fetch('/api/v1/products?status=in-force&limit=200')).json();
    return (items as { subjectName: string; name: string }[]).map(({ subjectName, name }) => ({
      subjectName,
      name,
    }));
  });
  const subjects = await unseen.getByRole('link').allTextContents();
  const product = recognised.find(({ subjectName }) => subjects.includes(subjectName))!;
  const subject = product.subjectName;
  const chosen = unseen.filter({ has: trade.getByRole('link', { name: subject, exact: true }) });
  await chosen.getByRole('checkbox').check();
  await expect(trade.getByText('Đã chọn 1 chủ thể')).toBeVisible();
  await choose(trade, 'Tháng', /^12$/);
  await choose(trade, 'Đoàn kiểm tra', `Đoàn liên ngành ${mark}`);
  await look(trade, 'plan');
  await trade.getByRole('button', { name: 'Đưa vào kế hoạch' }).click();
  await expect(trade.getByText('0/1 đã kiểm tra').first()).toBeVisible();
  await trade.getByRole('button', { name: 'Trình phê duyệt' }).click();
  await expect(trade.getByText(/đã trình, chờ phê duyệt/)).toBeVisible();
  const plan = trade.url();

  // somebody else approves
  const head = await enter(browser, baseURL, 'lanh-dao');
  await head.goto(plan);
  await head.getByRole('button', { name: 'Phê duyệt' }).click();
  await head.getByLabel(/^Số quyết định/).fill(`15/KH-${mark}`);
  await head.getByRole('checkbox', { name: /^Tôi/ }).check();
  await head.getByRole('button', { name: 'Phê duyệt' }).click();
  await expect(head.getByText('Đã phê duyệt', { exact: true })).toBeVisible();
  await head.context().close();

  // the visit, by the plan
  await trade.reload();
  await trade.getByRole('link', { name: 'Lập đợt kiểm tra' }).click();
  await trade.getByRole('combobox', { name: 'Sản phẩm' }).click();
  await trade.getByRole('option', { name: product.name }).first().click();
  await trade.getByRole('button', { name: 'Lập đợt kiểm tra' }).click();
  await trade.waitForURL(/kiem-tra\/[0-9a-f-]{36}$/);
  const visit = trade.url().split('/').at(-1)!;

  // the member of the other agency finds it among the own ones; an inspector of a third does not see it
  const market = await enter(browser, baseURL, 'thi-truong');
  await market.goto('/quan-tri/kiem-tra');
  await expect(market.locator(`a[href="/quan-tri/kiem-tra/${visit}/phieu"]`).first()).toBeVisible();
  const outsider = await enter(browser, baseURL, 'kiem-tra');
  await outsider.goto(`/quan-tri/kiem-tra/${visit}`);
  await expect(outsider.getByRole('alert')).toContainText('Không tìm thấy');

  // what the form sends (its own journey is elsewhere): the mark is drawn wrongly
  const found = await trade.evaluate(async (id) => {
    const { products, checklists } = await (await fetch(`/api/v1/inspections/${id}`)).json();
    return {
      product: products[0].productId as string,
      items: (
        checklists as { code: string; items: { id: string; code: string; answer: string }[] }[]
      ).flatMap((list) => list.items),
    };
  }, visit);
  await post(trade, `inspections/${visit}/start`, {});
  await post(trade, `inspections/${visit}/answers`, {
    answers: found.items
      .filter(({ code }) => code !== 'mark-drawing')
      .map(({ id, code }) => ({
        itemId: id,
        productId: found.product,
        ...(code === 'stars-printed' ? { verdict: 'not-applicable' } : { verdict: 'pass' }),
      })),
  });
  const finding = await post(trade, `inspections/${visit}/findings`, {
    itemId: found.items.find(({ code }) => code === 'mark-drawing')!.id,
    productId: found.product,
    text: `Logo vẽ sai ${mark}`,
  });
  await trade.evaluate(
    async ({ visit, finding, png }) => {
      const { csrfToken } = await (await fetch('/api/v1/me')).json();
      const form = new FormData();
      form.set('findingId', finding);
      form.set(
        'file',
        new Blob([Uint8Array.from(atob(png), (c) => c.charCodeAt(0))], { type: 'image/png' }),
        'a.png',
      );
      const answer = await fetch(`/api/v1/inspections/${visit}/photos`, {
        method: 'POST',
        headers: { 'X-CSRF-Token': csrfToken },
        body: form,
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    {
      visit,
      finding: finding.id!,
      png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    },
  );
  const drawing =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
  for (const party of ['team', 'subject'])
    await post(trade, `inspections/${visit}/signatures`, { party, name: 'Nguyễn Văn Ba', drawing });
  await post(
    trade,
    `inspections/${visit}/conclusion`,
    { result: 'fail', text: 'Logo sai' },
    `inspections/${visit}`,
  );
  await trade.goto(plan);
  await expect(trade.getByText('1/1 đã kiểm tra').first()).toBeVisible();

  // the violation is recorded by the department and handed over to market surveillance
  const source = new URLSearchParams({ source: 'finding', sourceId: finding.id! });
  const { subjectId } = await trade.evaluate(
    async (id) => (await fetch(`/api/v1/inspections/${id}`)).json() as Promise<{ subjectId: string }>,
    visit,
  );
  await trade.goto(
    `/quan-tri/vi-pham/moi?subject=${subjectId}&subjectName=${encodeURIComponent(subject)}&product=${found.product}&kind=mark-misuse&act=Logo+sai&${source.toString()}`,
  );
  await trade.getByRole('button', { name: 'Ghi nhận vi phạm' }).click();
  await trade.waitForURL(/vi-pham\/[0-9a-f-]{36}$/);
  const violation = trade.url();
  await market.goto(violation);
  await expect(market.getByRole('alert')).toContainText('Không tìm thấy');
  await choose(trade, 'Bước', 'Chuyển cơ quan khác');
  await trade.getByRole('combobox', { name: 'Cơ quan nhận' }).fill('thị trường');
  await trade
    .getByRole('option', { name: /[Qq]uản lý thị trường/ })
    .first()
    .click();
  await trade.getByLabel(/^Lý do/).fill('Thuộc thẩm quyền');
  await trade.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(trade.getByText('Chờ cơ quan kia tiếp nhận').first()).toBeVisible();

  // which receives it, makes the minutes, decides and proposes the revocation in one step
  await market.goto(violation);
  await market.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(market.getByText('Chờ lập biên bản').first()).toBeVisible();
  await look(market, 'violation');
  await market.getByLabel(/^Số biên bản/).fill('07/BB-VPHC');
  await market.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(market.getByText('Chờ quyết định').first()).toBeVisible();
  await market
    .getByRole('link', { name: /^Đề nghị thu hồi công nhận/ })
    .first()
    .click();
  await expect(market.getByRole('textbox', { name: 'Nội dung' })).not.toHaveValue('');
  await market.getByRole('checkbox', { name: /^Tôi/ }).check();
  await market.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await market.waitForURL(/thu-hoi\/[0-9a-f-]{36}$/);

  // the coordination office has the proposal; the department no longer keeps the case, the third agency never saw it
  const office = await enter(browser, baseURL, 'dieu-phoi');
  await office.goto(market.url());
  await expect(office.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(office.getByText(/Đặng Văn Sậy|Bùi Thị Bưởi|Quản lý thị trường/).first()).toBeVisible();
  await outsider.goto(violation);
  await expect(outsider.getByRole('alert')).toContainText('Không tìm thấy');
});
