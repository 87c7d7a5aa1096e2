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
