import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const letter = {
  id: 'one',
  to: 'lan@ocop.example',
  subject: 'Mời dùng hệ thống',
  text: 'Kính gửi Lan,\nhttps://ocop.example/dang-nhap/dat-mat-khau#bi-mat',
  status: 'waiting',
  createdAt: '2026-11-25T02:00:00Z',
  sentAt: null,
  attempts: 0,
  error: null,
};

it('shows a letter that waits to be read, and sends again only what was tried', async () => {
  let retried = '';
  const tried = { ...letter, id: 'two', to: 'hoa@ocop.example', attempts: 2, error: '450 try later' };
  server.use(
    http.get('*/api/v1/outbox', () => HttpResponse.json({ items: [letter, tried], nextCursor: null })),
    http.post('*/api/v1/outbox/:id/retry', ({ params }) => {
      retried = String(params['id']);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/nguoi-dung/thu', {
    roles: ['administrator'],
    permissions: ['register.read', 'users.manage'],
  });
  expect(await screen.findAllByText(/dat-mat-khau#bi-mat/)).toHaveLength(2);
  expect(screen.getByText(/450 try later/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Gửi lại thư cho lan@ocop.example' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Gửi lại thư cho hoa@ocop.example' }));
  expect(await screen.findByText('Thư sẽ được gửi lại ngay')).toBeInTheDocument();
  expect(retried).toBe('two');
});
