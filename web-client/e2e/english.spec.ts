import type { Page } from '@playwright/test';
import { expect, test } from './support';

const ROUTES = [
  '/quan-tri',
  '/quan-tri/san-pham',
  '/quan-tri/san-pham?q=khong-he-co&status=expired',
  '/quan-tri/san-pham/moi',
  '/quan-tri/chu-the',
  '/quan-tri/chu-the/moi',
  '/quan-tri/cong-nhan',
  '/quan-tri/can-bo-sung',
  '/quan-tri/dia-ban',
  '/quan-tri/nhap-du-lieu',
  '/quan-tri/tai-khoan',
  '/quan-tri/nguoi-dung',
  '/quan-tri/nguoi-dung/moi',
  '/quan-tri/nhat-ky',
  '/dang-nhap/dat-mat-khau',
  '/quan-tri/khong-co-trang-nay',
];
/** Names of the register and of its places and bodies stay Vietnamese in every language. */
const NAMES = /OCOP Đồng Tháp|Đồng Tháp|Tiền Giang|Quản trị hệ thống|[\d/]+QĐ-[A-Za-z-]+/g;
const DATA = 'td, .card, .facts dd, .timeline, .history, .sources, .expiry, [role=option], [lang=vi], h1';

/** What a reader of English would see in Vietnamese, or as the name of a text that is missing. */
const foreign = (page: Page) =>
  page.evaluate(
    ({ data, names }) => {
      const found: string[] = [];
      const judge = (text: string | null, element: Element) => {
        const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
        const key = /^[a-z]+:?[a-zA-Z]*(\.[a-zA-Z]+)+$/;
        const words = text?.replace(new RegExp(names, 'g'), '').trim() ?? '';
        if ((vietnamese.test(words) || key.test(words)) && !element.closest(data)) found.push(words);
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (!/^(SCRIPT|STYLE)$/.test(walker.currentNode.parentElement!.tagName))
          judge(walker.currentNode.textContent, walker.currentNode.parentElement!);
      for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
        for (const name of ['aria-label', 'title', 'placeholder'])
          if (!/^(Remove|Select|Products of|Merge)/.test(element.getAttribute(name) ?? ''))
            judge(element.getAttribute(name), element);
      return [...new Set(found)];
    },
    { data: DATA, names: NAMES.source },
  );

test('the staff application speaks English, whole', async ({ page }) => {
  test.slow();
  await page.goto('/quan-tri');
  await page.getByRole('button', { name: 'EN: switch to English' }).click();
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const wrong: string[] = [];
  for (const route of ROUTES) {
    await page.goto(route);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('.rows-skeleton, main [aria-busy=true]')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    wrong.push(...(await foreign(page)).map((text) => `${route}: ${text}`));
  }
  await page.goto('/quan-tri/san-pham?status=in-force');
  await page.locator('a[href^="/quan-tri/san-pham/0"]').first().click();
  await expect(page.locator('.verdict')).toContainText('In force');
  wrong.push(...(await foreign(page)).map((text) => `product: ${text}`));
  expect(wrong).toEqual([]);
});
