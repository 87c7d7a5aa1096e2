import { expect, test as base, type APIRequestContext, type Page } from '@playwright/test';

/** Every test fails on a script error, a console error or a breach of the content policy. */
const test = base.extend<{ quiet: { expected: RegExp[] } }>({
  quiet: [
    async ({ page }, use) => {
      const loud: string[] = [];
      const quiet = { expected: [] as RegExp[] };
      page.on('pageerror', (error) => loud.push(error.message));
      page.on('console', (message) => message.type() === 'error' && loud.push(message.text()));
      await use(quiet);
      expect(loud.filter((text) => !quiet.expected.some((known) => known.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

const STATES = [
  'in-force',
  'expiring',
  'expired',
  'suspended',
  'revoked',
  'withdrawn',
  'not-yet',
  'unconfirmed',
];
const codeOf = async (request: APIRequestContext, status: string, q = 'minh hoa') => {
  const answer = await request.get('/api/v1/public/products', {
    params: { status, q, limit: 1, sort: '-expiresOn' },
  });
  const { items } = (await answer.json()) as { items: { code: string; name: string }[] };
  expect(items, `a product that is ${status}`).toHaveLength(1);
  return items[0]!;
};
const rows = (page: Page) => page.locator('.rows .row');
const field = (page: Page) => page.getByRole('searchbox');
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.describe('a scanned code on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const state of STATES)
    test(`the whole verdict stands above the fold: ${state}`, async ({ page, request }) => {
      const { code, name } = await codeOf(request, state);
      await page.goto(`/q/${code}`);
      await expect(page.getByRole('link', { name })).toBeVisible();
      await expect(page.locator('.verdict-mark')).toHaveAttribute('data-verdict', state);
      const facts = page.locator('.facts').first().locator('dd');
      for (const part of [
        page.locator('.verdict-mark'),
        page.locator('h1'),
        page.locator('.sentence'),
        page.locator('.verified .stars'),
        facts.first(),
        facts.last(),
      ]) {
        const box = await part.boundingBox();
        expect(
          box && box.y >= 0 && box.y + box.height <= 640,
          `${await part.innerText().catch(() => 'the mark')} at ${box?.y}`,
        ).toBe(true);
      }
      const valid = state === 'in-force' || state === 'expiring';
      expect(await page.locator('.verified .stars').getAttribute('data-lapsed')).toBe(valid ? null : 'true');
    });

  test('an unknown code is called unknown, with what to check and a new try', async ({
    page,
    request,
    quiet,
  }) => {
    quiet.expected.push(/404/);
    const { code } = await codeOf(request, 'in-force');
    await page.goto('/q/KHONG-CO-123');
    await expect(page.getByRole('heading', { level: 1, name: 'Không có mã này' })).toBeVisible();
    await expect(page.getByText(/số 0 với chữ O/)).toBeVisible();
    await page.getByLabel('Mã in trên tem hoặc bao bì').fill(code);
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await expect(page.locator('.verdict-mark')).toHaveAttribute('data-verdict', 'in-force');
    await expect(page.locator('h1')).toBeFocused();
  });

  test('needs few requests and no font', async ({ page, request }) => {
    const { code } = await codeOf(request, 'in-force');
    const asked: string[] = [];
    page.on('request', (one) => asked.push(`${one.resourceType()} ${one.url()}`));
    await page.goto(`/q/${code}`, { waitUntil: 'networkidle' });
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(8);
    expect(asked.filter((one) => one.startsWith('font'))).toEqual([]);
  });

  test('no page scrolls sideways', async ({ page, request, quiet }) => {
    quiet.expected.push(/404/);
    const { code } = await codeOf(request, 'revoked');
    for (const address of [
      '/',
      '/tra-cuu',
      '/tra-cuu?q=khongco&stars=5',
      '/danh-sach/con-hieu-luc',
      `/san-pham/${code}`,
      `/q/${code}`,
      '/q/KHONG-CO-123',
      '/khong/co',
    ]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await overflow(page), address).toBeLessThanOrEqual(0);
    }
    await page.goto('/tra-cuu');
    await page.getByRole('button', { name: 'Bộ lọc' }).click();
    await page.getByRole('radio', { name: 'Đơn vị cũ' }).check();
    expect(await overflow(page), 'open filters').toBeLessThanOrEqual(0);
  });
});

test.describe('search', () => {
  test('finds without diacritics while one types', async ({ page }) => {
    await page.goto('/');
    await field(page).pressSequentially('kho ca loc');
    await expect(page.getByRole('link', { name: /Khô cá lóc/ }).first()).toBeVisible();
    await expect(field(page)).toBeFocused();
    await expect(page).toHaveURL(/\/tra-cuu\?q=kho\+ca\+loc$/);
  });

  test('a link shows the same rows to anybody, and back undoes a filter', async ({ page, context }) => {
    await page.goto('/tra-cuu?q=minh+hoa');
    await page.getByRole('checkbox', { name: '4 sao' }).check();
    await page.getByRole('checkbox', { name: 'Còn hiệu lực' }).check();
    await page.getByLabel('Nhóm sản phẩm').selectOption({ label: 'Thực phẩm' });
    await expect(page).toHaveURL(/stars=4&status=in-force&group=/);
    await expect(page.locator('.rows')).toHaveAttribute('aria-busy', 'false');
    const names = await rows(page).locator('.row-name a').allInnerTexts();
    expect(names.length).toBeGreaterThan(0);

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(rows(other).first()).toBeVisible();
    expect(await rows(other).locator('.row-name a').allInnerTexts()).toEqual(names);
    await expect(other.getByRole('link', { name: 'Bỏ lọc: Thực phẩm' })).toBeVisible();

    await page.goBack();
    await expect(page.getByLabel('Nhóm sản phẩm')).toHaveValue('');
  });

  test('nothing found names the conditions, each with a way out', async ({ page }) => {
    await page.goto('/tra-cuu?q=khongcogica&stars=5');
    await expect(page.getByText('Không có sản phẩm nào khớp')).toBeVisible();
    await page.getByRole('link', { name: 'Bỏ lọc: có chữ “khongcogica”' }).click();
    await expect(rows(page).first()).toBeVisible();
    await expect(field(page)).toHaveValue('');
  });

  test('a former district finds its products by the boundaries of its day', async ({ page }) => {
    await page.goto('/tra-cuu?q=minh+hoa');
    await page.getByRole('radio', { name: 'Đơn vị cũ' }).check();
    await page.getByLabel('Huyện, thị xã, thành phố cũ').selectOption({ label: 'Huyện Cao Lãnh' });
    await expect(page).toHaveURL(/unit=\d+&unitOn=2025-06-30/);
    await expect(
      page.getByRole('link', { name: 'Bỏ lọc: Huyện Cao Lãnh (địa giới ngày 30/06/2025)' }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Mật ong tràm Minh Hoạ 15' })).toBeVisible();
  });

  test('more rows come below the first, each once', async ({ page }) => {
    await page.goto('/tra-cuu?q=minh+hoa');
    await expect(rows(page)).toHaveCount(30);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await expect(rows(page).nth(30)).toBeVisible();
    const names = await rows(page)
      .locator('.row-name a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(names.length).toBeGreaterThan(30);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.describe('the public lists', () => {
  for (const [address, states] of [
    ['/danh-sach/con-hieu-luc', ['in-force', 'expiring']],
    ['/danh-sach/het-han', ['expired']],
    ['/danh-sach/thu-hoi', ['revoked', 'withdrawn']],
    ['/danh-sach/da-thay-the', ['superseded']],
    ['/danh-sach/chua-xac-nhan', ['unconfirmed']],
  ] as const)
    test(`${address} holds ${states.join(' and ')} only, and exports just that`, async ({
      page,
      request,
    }) => {
      await page.goto(address);
      await expect(rows(page).first()).toBeVisible();
      const shown = await rows(page)
        .locator('.status')
        .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.status ?? ''));
      expect(shown.filter((state) => !(states as readonly string[]).includes(state))).toEqual([]);
      const href = await page.getByRole('link', { name: 'Tải CSV' }).getAttribute('href');
      const file = await (await request.get(href!)).body();
      expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(file.toString('utf8')).toContain(
        (await rows(page).locator('.row-name a').first().innerText()).trim(),
      );
    });

  test('print as a plain list with its filter and the time', async ({ page }) => {
    await page.goto('/danh-sach/con-hieu-luc?stars=4');
    await expect(rows(page).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^Lọc theo: 4 sao In lúc \d\d:\d\d/)).toBeVisible();
    for (const hidden of ['.side', '.search', '.take', '.foot'])
      await expect(page.locator(hidden)).toBeHidden();
  });
});

test.describe('the page of a product', () => {
  test('says the state first and carries its data for machines', async ({ page, request }) => {
    const { code, name } = await codeOf(request, 'in-force');
    await page.goto(`/san-pham/${code}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Tình trạng hôm nay' })).toContainText('Còn hiệu lực');
    await expect(page).toHaveTitle(new RegExp(name));
    const block = page.locator('script[type="application/ld+json"]').last();
    await expect(block).toBeAttached();
    expect(JSON.parse((await block.textContent()) ?? '')).toMatchObject({
      '@type': 'Product',
      name,
      productID: code,
    });
  });

  test('an expired product says so', async ({ page, request }) => {
    const { code } = await codeOf(request, 'expired');
    await page.goto(`/san-pham/${code}`);
    await expect(page.getByRole('region', { name: 'Tình trạng hôm nay' })).toContainText('Đã hết hạn');
    await expect(page.locator('.state .stars')).toHaveAttribute('data-lapsed', 'true');
  });
});

test.describe('by keyboard only', () => {
  test('from the door to a verdict and back, the focus always where one reads', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Bỏ qua đến nội dung chính' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('kho ca loc minh hoa');
    const first = page.getByRole('link', { name: 'Khô cá lóc Minh Hoạ 01' });
    await expect(first).toBeVisible();
    for (
      let presses = 0;
      presses < 40 && !(await first.evaluate((link) => link === document.activeElement));
      presses++
    )
      await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Khô cá lóc Minh Hoạ 01' })).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/\/tra-cuu\?q=/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(first).toBeVisible();
  });

  test('the language changes and stays', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Look up an OCOP product' })).toBeVisible();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1, name: 'Look up an OCOP product' })).toBeVisible();
  });
});

test('without a network the page says so and gives no verdict', async ({ page, context, request, quiet }) => {
  quiet.expected.push(/ERR_INTERNET_DISCONNECTED/);
  const { code } = await codeOf(request, 'in-force');
  await page.goto('/q');
  await page.getByLabel('Mã in trên tem hoặc bao bì').fill(code);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(page.getByRole('alert')).toContainText('Máy đang mất mạng');
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
  await context.setOffline(false);
  await expect(page.locator('.verdict-mark')).toHaveAttribute('data-verdict', 'in-force');
});
