import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { problem, renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const manager = { roles: ['administrator'], permissions: ['register.read', 'clients.manage', 'audit.read'] };
const system = {
  id: 'thong-ke',
  clientId: 'thong-ke',
  name: 'Hệ thống thống kê',
  kind: 'system',
  agencyId: null,
  agencyName: 'Cục Thống kê',
  scopes: ['register.read'],
  redirectUris: [],
  addresses: ['10.1.2.0/24'],
  requestsPerMinute: null,
  createdAt: '2026-03-01T02:00:00Z',
  revokedAt: null as string | null,
  lastUsedAt: null,
};
const secret = { id: 's1', createdAt: '2026-03-01T02:00:00Z', expiresAt: null };
const usage = [
  { day: '2026-03-02', calls: 1200, refused: 3 },
  { day: '2026-03-01', calls: 40, refused: 0 },
];
const scopes = [
  { code: 'register.read', name: 'Xem danh bạ', nameEn: 'Read the register', forSystems: true },
  { code: 'openid', name: 'Biết tài khoản', nameEn: 'Know the account', forSystems: false },
];
const detail = (client = system) =>
  HttpResponse.json({ client, secrets: [secret], usage, version: 7 }, { headers: { ETag: '"7"' } });

beforeEach(() =>
  server.use(
    http.get('*/api/v1/oauth-clients', () => HttpResponse.json({ items: [system], nextCursor: null })),
    http.get('*/api/v1/oauth-clients/thong-ke', () => detail()),
    http.get('*/api/v1/oauth-scopes', () => HttpResponse.json({ items: scopes })),
    http.get('*/api/v1/agencies', () => HttpResponse.json({ items: [], nextCursor: null })),
  ),
);

it('lists who may connect, for those who manage it', async () => {
  renderApp('/quan-tri/ung-dung', manager);
  const row = (await screen.findByRole('link', { name: 'Hệ thống thống kê' })).closest('tr');
  expect(row).toHaveTextContent('thong-ke');
  expect(row).toHaveTextContent('Hệ thống tự kết nối');
  expect(row).toHaveTextContent('Đang mở');
  expect(row).toHaveTextContent('Chưa dùng');
  expect(screen.getByRole('link', { name: 'Ứng dụng kết nối' })).toBeInTheDocument();
});

it('shows a new secret once, and asks a system for no person’s scopes', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/oauth-clients', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 'moi', clientId: 'moi', secret: 'bi-mat-chi-mot-lan' }, { status: 201 });
    }),
  );
  renderApp('/quan-tri/ung-dung/moi', manager);
  await userEvent.type(await screen.findByLabelText(/^Mã ứng dụng/), 'moi');
  await userEvent.click(screen.getByRole('button', { name: 'Thêm ứng dụng' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Phạm vi');
  await userEvent.type(screen.getByLabelText(/^Tên/), 'Cổng thông tin');
  expect(screen.queryByLabelText('Biết tài khoản')).toBeNull();
  await userEvent.click(await screen.findByLabelText('Xem danh bạ'));
  await userEvent.type(screen.getByLabelText(/^Địa chỉ mạng/), '10.1.2.0/24\n10.9.9.9');
  await userEvent.type(screen.getByLabelText(/^Số yêu cầu mỗi phút/), '60');
  await userEvent.click(screen.getByRole('button', { name: 'Thêm ứng dụng' }));
  expect(await screen.findByRole('heading', { name: 'Đã thêm Cổng thông tin' })).toHaveFocus();
  expect(screen.getByLabelText('Khoá bí mật')).toHaveValue('bi-mat-chi-mot-lan');
  expect(sent).toEqual({
    clientId: 'moi',
    kind: 'system',
    name: 'Cổng thông tin',
    agencyId: null,
    scopes: ['register.read'],
    redirectUris: [],
    addresses: ['10.1.2.0/24', '10.9.9.9'],
    requestsPerMinute: 60,
  });
});

it('tells the use by day, and what a client may do', async () => {
  renderApp('/quan-tri/ung-dung/thong-ke', manager);
  expect(await screen.findByRole('heading', { level: 1, name: 'Hệ thống thống kê' })).toBeInTheDocument();
  expect(await screen.findByText('Xem danh bạ')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /02\/03\/2026 1\.200 3/ })).toBeInTheDocument();
  expect(screen.getByText('1.240 yêu cầu được trả lời, 3 bị từ chối')).toBeInTheDocument();
});

it('changes a secret with days to spare, and revokes one after a question', async () => {
  let sent: unknown;
  let gone = false;
  server.use(
    http.post('*/api/v1/oauth-clients/thong-ke/secrets', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(
        { id: 's2', secret: 'khoa-moi', othersEndAt: '2026-03-09T02:00:00Z' },
        { status: 201 },
      );
    }),
    http.delete('*/api/v1/oauth-clients/thong-ke/secrets/s1', () => {
      gone = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/ung-dung/thong-ke', manager);
  await userEvent.click(await screen.findByRole('button', { name: 'Đổi khoá' }));
  const dialog = await screen.findByRole('dialog');
  const days = within(dialog).getByLabelText(/^Số ngày khoá cũ/);
  await userEvent.clear(days);
  await userEvent.type(days, '91');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tạo khoá mới' }));
  expect(sent).toBeUndefined();
  await userEvent.clear(days);
  await userEvent.type(days, '3');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tạo khoá mới' }));
  expect(await within(dialog).findByLabelText('Khoá bí mật')).toHaveValue('khoa-moi');
  expect(sent).toEqual({ overlapDays: 3 });
  await userEvent.keyboard('{Escape}');
  await userEvent.click(await screen.findByRole('button', { name: /^Bỏ khoá tạo lúc/ }));
  await userEvent.click(
    within(await screen.findByRole('dialog', { name: /^Bỏ khoá/ })).getByRole('button', { name: 'Bỏ khoá' }),
  );
  await waitFor(() => expect(gone).toBe(true));
});

it('shuts a client out after saying what that means, and then offers nothing more', async () => {
  let revoked = false;
  server.use(
    http.post('*/api/v1/oauth-clients/thong-ke/revocation', () => {
      revoked = true;
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/v1/oauth-clients/thong-ke', () =>
      detail({ ...system, revokedAt: revoked ? '2026-03-03T02:00:00Z' : null }),
    ),
  );
  renderApp('/quan-tri/ung-dung/thong-ke', manager);
  await userEvent.click(await screen.findByRole('button', { name: 'Thu hồi' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('không mở lại được');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Thu hồi' }));
  expect(await screen.findByText('Đã thu hồi')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Đổi khoá' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Sửa' })).toBeNull();
});

it('sends only what was changed, with the version that was read', async () => {
  let sent: unknown;
  let version: string | null = null;
  server.use(
    http.patch('*/api/v1/oauth-clients/thong-ke', async ({ request }) => {
      sent = await request.json();
      version = request.headers.get('If-Match');
      return problem(422, 'client.address_invalid', 'Không phải dải mạng.');
    }),
  );
  renderApp('/quan-tri/ung-dung/thong-ke/sua', manager);
  const addresses = await screen.findByLabelText(/^Địa chỉ mạng/);
  await userEvent.clear(addresses);
  await userEvent.type(addresses, 'sai');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText(/Không phải dải mạng/)).toBeInTheDocument();
  expect(sent).toEqual({ addresses: ['sai'] });
  expect(version).toBe('"7"');
});

const leave = vi.hoisted(() => vi.fn());
vi.mock('@/lib/leave', () => ({ leaveTo: leave }));
const question =
  '/dang-nhap/cho-phep?client_id=tra-cuu&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=openid+register.read&state=s1&prompt=consent';
const consent = (isAllowed: boolean) =>
  http.get('*/api/v1/me/consent-request', () =>
    HttpResponse.json({ clientName: 'Tra cứu nhanh', agencyName: null, scopes, isAllowed }),
  );

it('asks before an application acts for the person, and goes back with the answer', async () => {
  leave.mockClear();
  let given: unknown;
  server.use(
    consent(true),
    http.post('*/api/v1/me/consents', async ({ request }) => {
      given = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp(question);
  expect(await screen.findByText('Tra cứu nhanh xin được:')).toBeInTheDocument();
  expect(screen.getByText('Xem danh bạ')).toBeInTheDocument();
  expect(screen.getByText(/Nguyễn Thị Hạnh/)).toBeInTheDocument();
  expect(leave).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Từ chối' }));
  expect(new URL(leave.mock.lastCall![0], 'http://x').searchParams.get('refused')).toBe('1');
  await userEvent.click(screen.getByRole('button', { name: 'Cho phép' }));
  await waitFor(() => expect(leave).toHaveBeenCalledTimes(2));
  const back = new URL(leave.mock.lastCall![0], 'http://x');
  expect(back.pathname).toBe('/connect/authorize');
  expect(Object.fromEntries(back.searchParams)).toEqual({
    client_id: 'tra-cuu',
    redirect_uri: 'https://a.example/cb',
    scope: 'openid register.read',
    state: 's1',
  });
  expect(given).toEqual({
    clientId: 'tra-cuu',
    redirectUri: 'https://a.example/cb',
    scope: 'openid register.read',
  });
});

it('goes straight back when all of it is allowed already', async () => {
  leave.mockClear();
  server.use(consent(true));
  renderApp(question.replace('&prompt=consent', ''));
  expect(await screen.findByText('Đang quay về ứng dụng…')).toBeInTheDocument();
  expect(leave).toHaveBeenCalledOnce();
});

it('asks whoever is not signed in to sign in, and says when the application asks wrongly', async () => {
  renderApp(question, null);
  expect(await screen.findByText(/Hãy đăng nhập để tiếp tục/)).toBeInTheDocument();
  expect(screen.getByLabelText('Thư điện tử')).toBeInTheDocument();
});

it('says what is wrong with a question that goes nowhere', async () => {
  renderApp('/dang-nhap/cho-phep?error=invalid_request', null);
  expect(await screen.findByRole('alert')).toHaveTextContent('invalid_request');
});

it('lists what the person has allowed, and takes it back after a question', async () => {
  let all = [
    { id: 'c1', clientName: 'Tra cứu nhanh', agencyName: null, scopes, givenAt: '2026-03-01T02:00:00Z' },
  ];
  renderApp('/quan-tri/tai-khoan');
  server.use(
    http.get('*/api/v1/sessions', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/v1/me/consents', () => HttpResponse.json({ items: all })),
    http.delete('*/api/v1/me/consents/c1', () => {
      all = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Rút lại sự cho phép của Tra cứu nhanh' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Rút lại' }));
  expect(await screen.findByText('Bạn chưa cho phép ứng dụng nào.')).toBeInTheDocument();
});
