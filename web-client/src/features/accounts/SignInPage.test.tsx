import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem, renderApp, session } from '@/testing/renderApp';
import { server } from '@/testing/server';

async function fill() {
  await userEvent.type(await screen.findByLabelText('Thư điện tử'), 'can-bo@ocop.example');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'mot-cau-de-nho');
  await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
}

it('remembers where a stranger wanted to go', async () => {
  const { router } = renderApp('/quan-tri/dia-ban?q=tan', null);
  expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeInTheDocument();
  expect(router.state.location.search).toEqual({ tiep: '/quan-tri/dia-ban?q=tan' });
});

it('returns to no address outside the application', async () => {
  const { router } = renderApp('/dang-nhap?tiep=https://example.com/', null);
  await screen.findByRole('heading', { name: 'Đăng nhập' });
  expect(router.state.location.search).toEqual({});
});

it('says in the server’s words that an account is locked, and empties the password', async () => {
  server.use(
    http.post('*/api/v1/session', () => problem(403, 'session.locked', 'Tài khoản tạm khoá 15 phút.')),
  );
  renderApp('/dang-nhap', null);
  await fill();
  expect(await screen.findByRole('alert')).toHaveTextContent('Tài khoản tạm khoá 15 phút.');
  expect(screen.getByLabelText('Mật khẩu')).toHaveValue('');
});

it('goes on to the page that was asked for', async () => {
  server.use(
    http.post('*/api/v1/session', () => HttpResponse.json(session)),
    http.get('*/api/v1/work-items', () => HttpResponse.json({ items: [] })),
  );
  const { router } = renderApp('/dang-nhap?tiep=/quan-tri/can-bo-sung');
  await fill();
  await waitFor(() => expect(router.state.location.pathname).toBe('/quan-tri/can-bo-sung'));
  expect(await screen.findByText('Không còn hồ sơ nào phải bổ sung.')).toBeInTheDocument();
});

it('asks for the code when the password is right, keeps the password meanwhile, and says what is wrong', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/session', async ({ request }) => {
      const body = (await request.json()) as { totpCode?: string; recoveryCode?: string };
      sent.push(body);
      if (body.recoveryCode) return HttpResponse.json(session);
      return body.totpCode
        ? problem(422, 'session.totp_code_used', 'Mã này đã dùng rồi.')
        : problem(401, 'session.second_factor_required', 'Hãy nhập mã.');
    }),
  );
  const { router } = renderApp('/dang-nhap?tiep=/quan-tri/tai-khoan', null);
  await fill();
  expect(await screen.findByLabelText('Mã xác thực')).toHaveFocus();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Mã xác thực'), '123456{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Mã này đã dùng rồi.');
  expect(screen.getByLabelText('Mã xác thực')).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: 'Không có điện thoại: dùng mã khôi phục' }));
  expect(screen.getByLabelText('Mã khôi phục')).toHaveFocus();
  server.use(http.get('*/api/v1/sessions', () => HttpResponse.json({ items: [], nextCursor: null })));
  await userEvent.type(screen.getByLabelText('Mã khôi phục'), '7KQ2-M0XD-9FTA-BC4W{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/quan-tri/tai-khoan'));
  const known = { email: 'can-bo@ocop.example', password: 'mot-cau-de-nho' };
  expect(sent).toEqual([
    known,
    { ...known, totpCode: '123456' },
    { ...known, recoveryCode: '7KQ2-M0XD-9FTA-BC4W' },
  ]);
});

it('goes back from the code to the password and forgets it', async () => {
  server.use(
    http.post('*/api/v1/session', () => problem(401, 'session.second_factor_required', 'Hãy nhập mã.')),
  );
  renderApp('/dang-nhap', null);
  await fill();
  await screen.findByLabelText('Mã xác thực');
  await userEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
  expect(screen.getByLabelText('Mật khẩu')).toHaveValue('');
});

const singleSignOn = { name: 'tài khoản tỉnh Đồng Tháp', nameEn: 'Đồng Tháp province account' };

it('offers the single sign-on where there is one, with the place to return to', async () => {
  server.use(http.get('*/api/v1/session/options', () => HttpResponse.json({ singleSignOn })));
  renderApp('/dang-nhap?tiep=/quan-tri/san-pham?q=xoai', null);
  server.use(http.get('*/api/v1/session/options', () => HttpResponse.json({ singleSignOn })));
  expect(
    await screen.findByRole('link', { name: 'Đăng nhập bằng tài khoản tỉnh Đồng Tháp' }),
  ).toHaveAttribute('href', '/api/v1/session/single-sign-on?returnTo=%2Fquan-tri%2Fsan-pham%3Fq%3Dxoai');
});

it.each([
  ['session.no_account', /Không có tài khoản nào/],
  ['session.sign_on_unavailable', /không trả lời/],
  ['of-a-newer-server', /không thành/],
])('says why a single sign-on came back: %s', async (code, text) => {
  renderApp(`/dang-nhap?loi=${code}`, null);
  expect(await screen.findByRole('alert')).toHaveTextContent(text);
  expect(screen.queryByRole('link', { name: /^Đăng nhập bằng/ })).not.toBeInTheDocument();
});

it('completes a single sign-on by the code alone, and begins again when it was too long ago', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/session/code', async ({ request }) => {
      sent = await request.json();
      return problem(401, 'session.sign_on_expired', 'Đã quá lâu.');
    }),
  );
  renderApp('/dang-nhap?buoc=ma', null);
  await userEvent.type(await screen.findByLabelText('Mã xác thực'), '123456{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Đã quá lâu.');
  expect(sent).toEqual({ totpCode: '123456' });
  expect(screen.getByLabelText('Mật khẩu')).toBeInTheDocument();
});
