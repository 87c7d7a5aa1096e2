import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

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

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 320])
    test.describe(`public pages, ${colorScheme}, ${width} px`, () => {
      // The checker injects its own style, which the pages' policy rightly refuses.
      test.use({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });

      test('break no rule of WCAG 2.2 AA', async ({ page, request }) => {
        test.slow();
        const codes: string[] = [];
        for (const status of STATES) {
          const answer = await request.get('/api/v1/public/products', { params: { status, limit: 1 } });
          codes.push(((await answer.json()) as { items: { code: string }[] }).items[0]!.code);
        }
        const addresses = [
          '/',
          '/tra-cuu?q=minh+hoa',
          '/tra-cuu?q=khongco&stars=5',
          '/danh-sach/thu-hoi',
          '/q',
          '/q/KHONG-CO-123',
          '/khong/co',
          `/san-pham/${codes[0]}`,
          `/san-pham/${codes[7]}`,
          // Every verdict has its colours; a wide screen shows the same ones with more room.
          ...(width === 320 ? codes : codes.slice(0, 1)).map((code) => `/q/${code}`),
        ];
        for (const address of addresses) {
          await page.goto(address);
          await expect(page.locator('main h1')).toBeVisible();
          await expect(page.locator('main [aria-busy=true], .waiting')).toHaveCount(0);
          if (address.startsWith('/tra-cuu') && width === 320)
            await page.getByRole('button', { name: /Bộ lọc/ }).click();
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          expect(violations.map((one) => `${address} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
        }
      });
    });
