import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { expect, test } from './support';

async function enter(page: Page, path: string, body: object): Promise<{ id: string }> {
  return page.evaluate(
    async ([address, data]) => {
      const { csrfToken } = await (await fetch('/api/v1/me')).json();
      const answer = await fetch(`/api/v1/${address}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },
        body: JSON.stringify(data),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    },
    [path, body] as const,
  );
}

/** Where the link of the last letter to somebody leads, as an administrator reads it in the outbox. */
async function linkTo(page: Page, email: string, kind: string): Promise<string> {
  const link = () =>
    page.evaluate(
      async ([to, part]) => {
        const { items } = await (await fetch('/api/v1/outbox')).json();
        const letter = (items as { to: string; text: string }[]).find(
          (one) => one.to === to && one.text.includes(`#${part}=`),
        );
        return new RegExp(`/theo-doi#${part}=\\S+`).exec(letter?.text ?? '')?.[0] ?? '';
      },
      [email, kind] as const,
    );
  await expect.poll(link).not.toBe('');
  return link();
}

test('a shop without an account follows a product, agrees by the letter, and stops', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const run = Date.now();
  const email = `cua-hang-${run}@ocop.example`;
  const name = `Trà sen ${run}`;
  await page.goto('/quan-tri');
  const subject = await enter(page, 'subjects', { name: `HTX Trà ${run}`, kind: 'cooperative' });
  const product = await enter(page, 'products', { name, subjectId: subject.id });
  await enter(page, 'certifications', {
    productId: product.id,
    stars: 4,
    level: 'province',
    decisionDate: '2026-01-15',
  });
  const code = await page.evaluate(
    async (id) => (await (await fetch(`/api/v1/products/${id}`)).json()).code as string,
    product.id,
  );

  const context = await browser.newContext({ storageState: undefined, locale: 'vi-VN' });
  const shop = await context.newPage();
  await shop.goto(`/san-pham/${encodeURIComponent(code)}`);
  await shop.getByText('Theo dõi sản phẩm này qua e-mail').click();
  await shop.getByLabel('Thư điện tử').fill(email);
  await shop.getByRole('button', { name: 'Theo dõi', exact: true }).click();
  await expect(shop.getByText(`Đã gửi thư đến ${email}`)).toBeVisible();

  await shop.goto(await linkTo(page, email, 'xac-nhan'));
  await shop.getByRole('button', { name: 'Đồng ý theo dõi' }).click();
  await expect(shop.getByRole('link', { name })).toBeVisible();
  await expectNoBarriers(shop, 'the list of what an address follows');
  const feed = await shop.request.get(
    (await shop.getByRole('link', { name: /RSS/ }).getAttribute('href'))!.replace(/^https?:\/\/[^/]+/, ''),
  );
  expect(feed.headers()['content-type']).toContain('application/rss+xml');
  expect(await feed.text()).toContain(name);

  await shop.getByRole('button', { name: `Thôi theo dõi: ${name}` }).click();
  await expect(shop.getByText('Địa chỉ này không còn theo dõi gì')).toBeVisible();
  await context.close();
});

test('an officer follows a product from its page and finds it on the watch list', async ({ page }) => {
  const run = Date.now();
  const name = `Bánh phồng ${run}`;
  await page.goto('/quan-tri');
  const subject = await enter(page, 'subjects', { name: `HTX Bánh ${run}`, kind: 'cooperative' });
  const product = await enter(page, 'products', { name, subjectId: subject.id });
  await page.goto(`/quan-tri/san-pham/${product.id}`);
  await page.getByRole('button', { name: 'Theo dõi', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Thôi theo dõi' })).toBeVisible();
  await page.goto('/quan-tri/theo-doi');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expectNoBarriers(page, 'the watch list');
});
