import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it } from 'vitest';
import { problem, renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const ADDRESS = '/dang-nhap/dat-mat-khau';
const PASSWORD = 'bong sung no tren song';
const NEW = 'Mật khẩu mới';
const AGAIN = 'Nhập lại mật khẩu mới';

afterEach(() => history.replaceState(null, '', '/'));

const open = (token: string) => {
  history.replaceState(null, '', `${ADDRESS}#${token}`);
  renderApp(ADDRESS, null);
};
const choose = async (next: string, repeat = next) => {
  await userEvent.type(await screen.findByLabelText(NEW), next);
  await userEvent.type(screen.getByLabelText(AGAIN), repeat);
  await userEvent.click(screen.getByRole('button', { name: 'Đặt mật khẩu' }));
};

it('takes the secret out of the address, and sends it in the body alone', async () => {
  let sent: unknown;
  let url = '';
  server.use(
    http.post('*/api/v1/public/account-links/password', async ({ request }) => {
      url = request.url;
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  open('bi-mat');
  await choose(PASSWORD);
  expect(await screen.findByRole('heading', { name: 'Đã đặt mật khẩu' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Đến trang đăng nhập' })).toHaveAttribute('href', '/dang-nhap');
  expect(location.hash).toBe('');
  expect(sent).toEqual({ token: 'bi-mat', password: PASSWORD });
  expect(url).not.toContain('bi-mat');
});

it('checks both entries before it asks', async () => {
  open('bi-mat');
  await choose('ngan', 'khac');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Mật khẩu mới cần ít nhất 12 ký tự');
  expect(alert).toHaveTextContent('Hai lần nhập mật khẩu mới không giống nhau');
});

it('keeps the form when the password is too easy', async () => {
  server.use(
    http.post('*/api/v1/public/account-links/password', () =>
      problem(422, 'password.common', 'Mật khẩu này quá phổ biến.'),
    ),
  );
  open('bi-mat');
  await choose(PASSWORD);
  expect(await screen.findByRole('alert')).toHaveTextContent('Mật khẩu này quá phổ biến.');
  expect(screen.getByLabelText(NEW)).toHaveValue(PASSWORD);
});

it('says what to do when the link is used up', async () => {
  server.use(
    http.post('*/api/v1/public/account-links/password', () =>
      problem(422, 'account_link.invalid', 'Liên kết không dùng được.'),
    ),
  );
  open('cu');
  await choose(PASSWORD);
  expect(await screen.findByRole('heading', { name: 'Liên kết không dùng được' })).toBeInTheDocument();
  expect(screen.getByText(/nhờ người quản trị hệ thống tạo liên kết mới/)).toBeInTheDocument();
});

it('says so at once when the address has no secret', async () => {
  open('');
  expect(await screen.findByRole('heading', { name: 'Liên kết không dùng được' })).toBeInTheDocument();
});
