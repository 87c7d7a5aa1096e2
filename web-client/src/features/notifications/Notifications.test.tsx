import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { problem, renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const at = '2026-03-01T02:00:00Z';
const row = (id: string, kind: string, more: object = {}) => ({
  id,
  kind,
  category: 'task',
  at,
  readAt: null as string | null,
  recordId: `record-of-${id}`,
  productId: null,
  subjectId: null,
  name: null,
  role: null,
  ...more,
});
let rows = [row('3', 'change-request.waiting', { productId: 'p', name: 'Mắm cá linh' })];

const list = () =>
  server.use(
    http.get('*/api/v1/notifications', ({ request }) => {
      const unread = new URL(request.url).searchParams.has('unread');
      const items = unread ? rows.filter(({ readAt }) => !readAt) : rows;
      return HttpResponse.json({ items, nextCursor: null, total: items.length });
    }),
    http.put('*/api/v1/notifications/:id/reading', ({ params }) => {
      rows = rows.map((r) => (r.id === params['id'] ? { ...r, readAt: at } : r));
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete('*/api/v1/notifications/:id/reading', ({ params }) => {
      rows = rows.map((r) => (r.id === params['id'] ? { ...r, readAt: null } : r));
      return new HttpResponse(null, { status: 204 });
    }),
  );

beforeEach(() => {
  rows = [
    row('3', 'change-request.waiting', { productId: 'p', name: 'Mắm cá linh' }),
    row('2', 'role.granted', { role: 'auditor', category: 'access' }),
    row('1', 'certification.revoked', { productId: 'q', category: 'decision', readAt: at }),
  ];
});

it('tells at the bell how many are unread, and in the list what they are and where they lead', async () => {
  renderApp('/quan-tri/thong-bao');
  list();
  const change = await screen.findByRole('link', { name: 'Có đề nghị thay đổi chờ duyệt: Mắm cá linh' });
  expect(change).toHaveAttribute('href', '/quan-tri/de-nghi/record-of-3');
  expect(
    screen.getByRole('link', { name: 'Bạn được giao vai trò: Người kiểm tra nhật ký' }),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('link', { name: 'Công nhận của (ngoài phạm vi của bạn) bị thu hồi' }),
  ).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Thông báo: 2 chưa đọc' })).toBeInTheDocument();
});

it('marks one as read and as unread again, and the bell follows', async () => {
  renderApp('/quan-tri/thong-bao');
  list();
  const user = userEvent.setup();
  const item = (await screen.findByRole('link', { name: /Mắm cá linh/ })).closest('li')!;
  await user.click(within(item).getByRole('button', { name: /^Đánh dấu đã đọc/ }));
  await screen.findByRole('link', { name: 'Thông báo: 1 chưa đọc' });
  await user.click(await within(item).findByRole('button', { name: /^Đánh dấu chưa đọc/ }));
  await screen.findByRole('link', { name: 'Thông báo: 2 chưa đọc' });
});

it('marks all as read up to the newest that is shown', async () => {
  renderApp('/quan-tri/thong-bao');
  list();
  let sent: unknown;
  server.use(
    http.post('*/api/v1/notifications/readings', async ({ request }) => {
      sent = await request.json();
      rows = rows.map((r) => ({ ...r, readAt: at }));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Đánh dấu đã đọc tất cả' }));
  await screen.findByRole('link', { name: 'Thông báo: không có gì chưa đọc' });
  expect(sent).toEqual({ upTo: '3' });
  expect(screen.queryByRole('button', { name: 'Đánh dấu đã đọc tất cả' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Chưa đọc' }));
  expect(await screen.findByText('Không còn thông báo nào chưa đọc.')).toBeInTheDocument();
});

it('shows a kind that it does not know by its name', async () => {
  rows = [row('9', 'recall.ordered')];
  renderApp('/quan-tri/thong-bao');
  list();
  expect(await screen.findByText('recall.ordered')).toBeInTheDocument();
});

it('says when the list cannot be read', async () => {
  renderApp('/quan-tri/thong-bao');
  server.use(
    http.get('*/api/v1/notifications', () => problem(400, 'list.invalid_cursor', 'Trang này không còn.')),
  );
  expect(await screen.findByText('Trang này không còn.')).toBeInTheDocument();
});

it('keeps what comes by e-mail', async () => {
  let sent: unknown;
  renderApp('/quan-tri/tai-khoan');
  server.use(
    http.get('*/api/v1/me/delegations', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/sessions', () => HttpResponse.json({ items: [] })),
    http.put('*/api/v1/me/notification-preferences', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('Quyết định có liên quan'));
  await user.click(screen.getByRole('button', { name: 'Lưu lựa chọn' }));
  await waitFor(() => expect(sent).toEqual({ digest: 'daily', tasks: true, decisions: false, access: true }));
  expect(await screen.findByText('Đã lưu lựa chọn.')).toBeInTheDocument();
});
