import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem, renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const ask = async (email: string) => {
  renderApp('/dang-nhap/quen-mat-khau', null);
  await userEvent.type(await screen.findByLabelText('Thư điện tử'), email);
  await userEvent.click(screen.getByRole('button', { name: 'Gửi liên kết' }));
};

it('says the same whoever asks, and never whether the account is there', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/public/password-resets', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 202, headers: { 'Content-Length': '0' } });
    }),
  );
  await ask('lan@ocop.example ');
  expect(await screen.findByText(/^Nếu có tài khoản dùng địa chỉ lan@ocop\.example/)).toBeInTheDocument();
  expect(sent).toEqual({ email: 'lan@ocop.example' });
});

it('says when to try again', async () => {
  server.use(
    http.post('*/api/v1/public/password-resets', () =>
      problem(429, 'session.locked_out', 'Sai quá nhiều lần; hãy thử lại sau 5 phút.'),
    ),
  );
  await ask('lan@ocop.example');
  expect(await screen.findByRole('alert')).toHaveTextContent('Hãy đợi một lát rồi thử lại');
});
