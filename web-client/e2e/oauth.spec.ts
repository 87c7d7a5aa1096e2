import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import * as oauth from 'oauth4webapi';
import { barriers, expectNoBarriers } from './barriers';
import { expect, test } from './support';

/** An OAuth library that nobody here wrote must find its way by the standards alone. The tests' server speaks plain http. */
const INSECURE = { [oauth.allowInsecureRequests]: true };

async function discover(baseURL: string) {
  const issuer = new URL('/', baseURL);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, INSECURE));
}

/** Adds a client on the screen; brings back its id and, where it has one, the secret that is shown only now. */
async function add(page: Page, kind: string, name: string, scopes: string[], redirectUri?: string) {
  const clientId = `thu-${Date.now()}-${Math.floor(Math.random() * 1000)}`;
  await page.goto('/quan-tri/ung-dung');
  await page.getByRole('link', { name: 'Thêm ứng dụng' }).click();
  await page.getByRole('combobox', { name: 'Loại ứng dụng' }).click();
  await page.getByRole('option', { name: kind }).click();
  await page.getByLabel('Mã ứng dụng').fill(clientId);
  await page.getByLabel('Tên', { exact: false }).first().fill(name);
  for (const scope of scopes) await page.getByRole('checkbox', { name: scope }).check();
  if (redirectUri) await page.getByLabel('Địa chỉ quay về').fill(redirectUri);
  await page.getByRole('button', { name: 'Thêm ứng dụng' }).click();
  await expect(page.getByRole('heading', { name: `Đã thêm ${name}` })).toBeFocused();
  const shown = page.getByLabel('Khoá bí mật');
  const secret = (await shown.count()) > 0 ? await shown.inputValue() : undefined;
  return { clientId, secret };
}

const statusOf = async (baseURL: string, token: string, path = '/api/v1/products?limit=1') =>
  (
    await oauth
      .protectedResourceRequest(token, 'GET', new URL(path, baseURL), undefined, null, INSECURE)
      .catch((error: unknown) => {
        if (error instanceof oauth.WWWAuthenticateChallengeError) return error.response;
        throw error;
      })
  ).status;

test('a system is let in, calls, gets another secret, and is shut out', async ({ page, baseURL }) => {
  test.slow();
  const name = `Hệ thống thống kê ${Date.now()}`;
  const { clientId, secret } = await add(page, 'Hệ thống tự kết nối', name, ['Xem danh bạ']);
  expect(await barriers(page)).toEqual([]);
  const server = await discover(baseURL!);
  const client: oauth.Client = { client_id: clientId };
  const ask = async (by: string) =>
    oauth.processClientCredentialsResponse(
      server,
      client,
      await oauth.clientCredentialsGrantRequest(
        server,
        client,
        oauth.ClientSecretBasic(by),
        { scope: 'register.read' },
        INSECURE,
      ),
    );
  const first = await ask(secret!);
  expect(first.expires_in).toBeGreaterThan(590);
  expect(await statusOf(baseURL!, first.access_token)).toBe(200);
  expect(await statusOf(baseURL!, first.access_token, '/api/v1/users')).toBe(403);

  await page.getByRole('link', { name: 'Xem ứng dụng này' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('button', { name: 'Đổi khoá' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số ngày khoá cũ còn dùng được').fill('1');
  await expectNoBarriers(page, 'change a secret');
  await page.setViewportSize({ width: 1280, height: 800 });
  await dialog.getByRole('button', { name: 'Tạo khoá mới' }).click();
  const second = await dialog.getByLabel('Khoá bí mật').inputValue();
  await page.keyboard.press('Escape');
  await ask(secret!);
  const last = await ask(second);
  await page
    .getByRole('button', { name: /^Bỏ khoá/ })
    .last()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ khoá' }).click();
  await expect(page.getByRole('button', { name: /^Bỏ khoá/ })).toHaveCount(1);
  await expect(ask(secret!)).rejects.toMatchObject({ status: 401 });

  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/yêu cầu được trả lời, \d+ bị từ chối/)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expectNoBarriers(page, 'one client');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
  await expect(page.locator('.page-title')).toContainText('Đã thu hồi');
  expect(await statusOf(baseURL!, last.access_token)).toBe(401);
  await page.goto('/quan-tri/ung-dung');
  await expectNoBarriers(page, 'clients');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/quan-tri/ung-dung/moi');
  await expect(page.getByRole('checkbox', { name: 'Xem danh bạ' })).toBeVisible();
  await expectNoBarriers(page, 'new client');
});

/** An application of another site's: a page with a way in, and the address that people come back to. */
async function application(page: Page, start: () => string) {
  const server = http.createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Ứng dụng</title><link rel="icon" href="data:,"><a href="${
        request.url === '/' ? start().replaceAll('&', '&amp;') : '/'
      }">Vào</a>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    enter: async () => {
      await page.goto(origin);
      await page.getByRole('link', { name: 'Vào' }).click();
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
}

test('a person allows an application of another site, and takes it back', async ({ page, baseURL }) => {
  test.slow();
  const name = `Tra cứu nhanh ${Date.now()}`;
  const { clientId, secret } = await add(
    page,
    'Ứng dụng trên thiết bị người dùng',
    name,
    ['Xem danh bạ', 'Biết tài khoản nào', 'Biết địa chỉ e-mail', 'Tiếp tục truy cập'],
    'http://localhost/xong',
  );
  expect(secret).toBeUndefined();
  const server = await discover(baseURL!);
  const client: oauth.Client = { client_id: clientId };
  const verifier = oauth.generateRandomCodeVerifier();
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
  const challenge = await oauth.calculatePKCECodeChallenge(verifier);
  const app = await application(page, () => {
    const address = new URL(server.authorization_endpoint!);
    const query = {
      response_type: 'code',
      client_id: clientId,
      redirect_uri: `${app.origin}/xong`,
      scope: 'openid email register.read offline_access',
      state,
      nonce,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    };
    address.search = new URLSearchParams(query).toString();
    return address.href;
  });

  await app.enter();
  await expect(page.getByText(`${name} xin được:`)).toBeVisible();
  await expectNoBarriers(page, 'consent');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Từ chối' }).click();
  await page.waitForURL(`${app.origin}/xong?**`);
  expect(() => oauth.validateAuthResponse(server, client, new URL(page.url()), state)).toThrow(
    expect.objectContaining({ error: 'access_denied' }),
  );

  await app.enter();
  await page.getByRole('button', { name: 'Cho phép' }).click();
  await page.waitForURL(`${app.origin}/xong?**`);
  const answer = oauth.validateAuthResponse(server, client, new URL(page.url()), state);
  const redeem = () =>
    oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      answer,
      `${app.origin}/xong`,
      verifier,
      INSECURE,
    );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, await redeem(), {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  const claims = oauth.getValidatedIdTokenClaims(tokens)!;
  const who = await oauth.processUserInfoResponse(
    server,
    client,
    claims.sub,
    await oauth.userInfoRequest(server, client, tokens.access_token, INSECURE),
  );
  expect(who.email).toBe('can-bo@ocop.example');
  expect(await statusOf(baseURL!, tokens.access_token)).toBe(200);
  const renewed = await oauth.processRefreshTokenResponse(
    server,
    client,
    await oauth.refreshTokenGrantRequest(server, client, oauth.None(), tokens.refresh_token!, INSECURE),
  );
  expect(await statusOf(baseURL!, renewed.access_token)).toBe(200);

  await app.enter();
  await page.waitForURL(`${app.origin}/xong?**`);

  await page.goto(`${baseURL}/quan-tri/tai-khoan`);
  await expectNoBarriers(page, 'account with a consent');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: `Rút lại sự cho phép của ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
  await expect(page.getByText('Đã rút lại sự cho phép')).toBeVisible();
  expect(await statusOf(baseURL!, renewed.access_token)).toBe(401);
  await expect(oauth.processAuthorizationCodeResponse(server, client, await redeem())).rejects.toMatchObject({
    error: 'invalid_grant',
  });
  await app.close();
});

test('the browser of the API signs a person in by its Authorize button', async ({ page, baseURL }) => {
  await page.goto('/swagger/index.html');
  await page.getByRole('button', { name: 'Authorize' }).first().click();
  const form = page.locator('.auth-container').filter({ hasText: 'authorizationCode' });
  await form.getByText('select all').click();
  const opened = page.waitForEvent('popup');
  await form.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click();
  const popup = await opened;
  await popup.getByRole('button', { name: 'Cho phép' }).click();
  await expect(form.getByText('Authorized', { exact: true })).toBeVisible();
  const token = await page.evaluate(
    () =>
      (
        window as unknown as {
          ui: {
            authSelectors: {
              authorized: () => { toJS: () => Record<string, { token: { access_token: string } }> };
            };
          };
        }
      ).ui.authSelectors
        .authorized()
        .toJS()['oauth2']!.token.access_token,
  );
  expect(await statusOf(baseURL!, token)).toBe(200);

  // and an operation is found and run as it stands
  await page.getByRole('button', { name: 'Close', exact: true }).first().click();
  await page.locator('#operations-tag-Products').click();
  const listed = page.locator('#operations-Products-listProducts');
  await listed.getByRole('button', { name: 'get /api/v1/products', exact: true }).click();
  await listed.getByRole('button', { name: 'Execute' }).click();
  await expect(listed.locator('.live-responses-table .response-col_status').last()).toHaveText(/^200/);
});

test('a question that must not be sent on is explained', async ({ page }) => {
  await page.goto(
    '/connect/authorize?client_id=khong-co&response_type=code&redirect_uri=https%3A%2F%2Fke-gian.example',
  );
  await expect(page.getByRole('alert')).toContainText('invalid_request');
  await expectNoBarriers(page, 'refused question');
});
