import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const session = (id: string, client: string, isCurrent: boolean) => ({
  id,
  client,
  isCurrent,
  address: '10.0.0.7',
  startedAt: '2026-03-01T01:00:00Z',
  seenAt: '2026-03-02T02:30:00Z',
  expiresAt: '2026-03-03T01:00:00Z',
});

it('tells where the person is signed in, and signs out elsewhere after a question', async () => {
  let all = [session('here', CHROME, true), session('there', FIREFOX, false), session('far', FIREFOX, false)];
  server.use(
    http.get('*/api/v1/sessions', () => HttpResponse.json({ items: all, nextCursor: null })),
    http.delete('*/api/v1/sessions/there', () => {
      all = all.filter(({ id }) => id !== 'there');
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete('*/api/v1/sessions', () => {
      all = all.filter(({ isCurrent }) => isCurrent);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/tai-khoan', { roles: ['auditor'], permissions: ['audit.read'] });
  expect(await screen.findByText('Người kiểm tra nhật ký')).toBeInTheDocument();
  expect(screen.getByText('Xem nhật ký')).toBeInTheDocument();
  const own = (await screen.findByText('Chrome trên Windows')).closest('tr')!;
  expect(own).toHaveTextContent('Phiên này');
  expect(within(own).queryByRole('button')).toBeNull();
  await userEvent.click(screen.getAllByRole('button', { name: /^Đăng xuất Firefox trên Linux/ })[0]!);
  expect(await screen.findByText('Đã đăng xuất ở nơi đó')).toBeInTheDocument();
  expect(await screen.findAllByText('Firefox trên Linux')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Đăng xuất ở mọi nơi khác' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Đăng xuất ở mọi nơi khác' }));
  expect(await screen.findByText('Đã đăng xuất ở mọi nơi khác')).toBeInTheDocument();
  expect(screen.queryByText('Firefox trên Linux')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Đăng xuất ở mọi nơi khác' })).toBeNull();
});
