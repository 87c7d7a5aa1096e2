import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './barriers';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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
/** `{status}` stands for the code of a product in that state. */
const ADDRESSES = [
  '/',
  '/tra-cuu?q=minh+hoa',
  '/tra-cuu?q=khongco&stars=5',
  '/danh-sach/thu-hoi',
  '/quyet-dinh',
  '/phan-anh',
  '/q',
  '/q/KHONG-CO-123',
  '/khong/co',
  '/san-pham/{in-force}',
  '/san-pham/{unconfirmed}',
  ...STATES.map((status) => `/q/{${status}}`),
];

// The checker injects its own style, which the pages' policy rightly refuses.
test.use({ bypassCSP: true });

for (const address of ADDRESSES)
  test(`${address} breaks no rule of WCAG 2.2 AA`, async ({ page, request }) => {
    const status = /\{(.+)\}/.exec(address)?.[1];
    let path = address;
    if (status) {
      const answer = await request.get('/api/v1/public/products', { params: { status, limit: 1 } });
      const { items } = (await answer.json()) as { items: { code: string }[] };
      path = address.replace(`{${status}}`, items[0]!.code);
    }
    await page.goto(path);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('main [aria-busy=true], .waiting')).toHaveCount(0);
    await expectNoBarriers(page, address, {
      rules: RULES,
      prepare: async (width) => {
        const filters = page.getByRole('button', { name: /Bộ lọc/, expanded: false });
        if (width === 320 && (await filters.count()) > 0) await filters.click();
      },
    });
  });
