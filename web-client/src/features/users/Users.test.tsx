import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { addDays, today } from '@/lib/format/dates';
import { problem, renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const manager = { roles: ['administrator'], permissions: ['register.read', 'users.manage', 'audit.read'] };
const yesterday = addDays(today(), -1);
const lan = {
  id: 'lan',
  email: 'lan@ocop.example',
  displayName: 'Nguyễn Thị Lan',
  status: 'active',
  createdAt: '2026-01-05T02:00:00Z',
  lastSeenAt: null,
  totp: { enabled: true, required: false },
  assignments: [
    {
      id: 'past',
      role: 'leader',
      agencyId: null,
      agencyName: null,
      validFrom: '2025-01-01',
      validTo: '2025-06-30',
      isCurrent: false,
    },
    {
      id: 'held',
      role: 'coordination-officer',
      agencyId: 'a',
      agencyName: 'Văn phòng điều phối',
      validFrom: yesterday,
      validTo: null,
      isCurrent: true,
    },
    {
      id: 'coming',
      role: 'auditor',
      agencyId: null,
      agencyName: null,
      validFrom: addDays(today(), 7),
      validTo: null,
      isCurrent: false,
    },
  ],
};
const link = { token: 'bi-mat-chi-mot-lan', expiresAt: '2026-12-02T02:00:00Z' };

beforeEach(() =>
  server.use(
    http.get('*/api/v1/users', () => HttpResponse.json({ items: [lan], nextCursor: null })),
    http.get('*/api/v1/users/lan', () => HttpResponse.json(lan)),
    http.get('*/api/v1/roles', () =>
      HttpResponse.json({
        items: [
          {
            code: 'leader',
            name: 'Lãnh đạo',
            nameEn: 'Leader',
            grants: [],
            needsArea: false,
            needsField: false,
            needsSubject: false,
          },
        ],
      }),
    ),
    http.get('*/api/v1/agencies', () => HttpResponse.json({ items: [], nextCursor: null })),
  ),
);

it('lists who may do what today', async () => {
  renderApp('/quan-tri/nguoi-dung', manager);
  const row = (await screen.findByRole('link', { name: 'Nguyễn Thị Lan' })).closest('tr');
  expect(row).toHaveTextContent('Đang dùng');
  expect(row).toHaveTextContent('Cán bộ Văn phòng Điều phối (Văn phòng điều phối)');
  expect(row).not.toHaveTextContent('Lãnh đạo');
  expect(screen.getByRole('link', { name: 'Người dùng' })).toBeInTheDocument();
});

it('asks the server for the filter in the address', async () => {
  let asked = '';
  server.use(
    http.get('*/api/v1/users', ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({ items: [], nextCursor: null });
    }),
  );
  renderApp('/quan-tri/nguoi-dung?q=lan&role=auditor&status=invited', manager);
  expect(await screen.findByRole('button', { name: 'Bỏ lọc Trạng thái: Đã mời' })).toBeInTheDocument();
  await waitFor(() => expect(asked).toBe('?q=lan&role=auditor&status=invited&limit=50'));
});

it('shows the link of an invitation once, with the secret behind #', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/users', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 'lan', link }, { status: 201 });
    }),
  );
  renderApp('/quan-tri/nguoi-dung/moi', manager);
  await userEvent.type(await screen.findByLabelText(/^Họ tên/), 'Nguyễn Thị Lan');
  await userEvent.type(screen.getByLabelText(/^Thư điện tử/), 'lan@ocop.example');
  await userEvent.click(screen.getByRole('combobox', { name: /^Vai trò/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Lãnh đạo' }));
  const last = screen.getByLabelText(/^Ngày cuối/);
  await userEvent.type(last, '01/01/2020');
  await userEvent.click(screen.getByRole('button', { name: 'Mời' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ngày cuối phải từ ngày đầu trở đi');
  await userEvent.clear(last);
  await userEvent.click(screen.getByRole('button', { name: 'Mời' }));
  expect(await screen.findByRole('heading', { name: 'Đã mời Nguyễn Thị Lan' })).toHaveFocus();
  expect(screen.getByLabelText('Liên kết')).toHaveValue(
    `${location.origin}/dang-nhap/dat-mat-khau#bi-mat-chi-mot-lan`,
  );
  expect(sent).toEqual({
    displayName: 'Nguyễn Thị Lan',
    email: 'lan@ocop.example',
    role: 'leader',
    agencyId: null,
    subjectId: null,
    validFrom: today(),
    validTo: null,
  });
});

it('ends a role only after saying what that means, and says why it cannot', async () => {
  server.use(
    http.delete('*/api/v1/users/lan/assignments/held', () =>
      problem(409, 'user.last_administrator', 'Phải còn ít nhất một người quản trị.'),
    ),
  );
  renderApp('/quan-tri/nguoi-dung/lan', manager);
  const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
  await screen.findByRole('heading', { name: 'Nguyễn Thị Lan' });
  expect(row('Lãnh đạo')).toHaveTextContent('Đã kết thúc');
  expect(within(row('Lãnh đạo')).queryByRole('button')).toBeNull();
  expect(row('Người kiểm tra nhật ký')).toHaveTextContent('Sắp tới');
  await userEvent.click(within(row('Cán bộ Văn phòng Điều phối')).getByRole('button', { name: /^Kết thúc/ }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Thời gian đã giữ, đến hết hôm qua, vẫn được lưu.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Kết thúc vai trò' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Phải còn ít nhất một người quản trị.');
});

it('closes an account after a question, and makes a new link', async () => {
  let closed = false;
  server.use(
    http.post('*/api/v1/users/lan/disable', () => {
      closed = true;
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/v1/users/lan', () =>
      HttpResponse.json({ ...lan, status: closed ? 'disabled' : 'active' }),
    ),
    http.post('*/api/v1/users/lan/links', () => HttpResponse.json(link, { status: 201 })),
  );
  renderApp('/quan-tri/nguoi-dung/lan', manager);
  await userEvent.click(await screen.findByRole('button', { name: 'Tạo liên kết đặt mật khẩu' }));
  expect(await screen.findByLabelText('Liên kết')).toHaveValue(
    `${location.origin}/dang-nhap/dat-mat-khau#bi-mat-chi-mot-lan`,
  );
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByLabelText('Liên kết')).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Khoá tài khoản' }));
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Khoá tài khoản' }),
  );
  expect(await screen.findByRole('button', { name: 'Mở lại tài khoản' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Tạo liên kết đặt mật khẩu' })).toBeNull();
});

it('takes a lost second factor away, after asking, and never one’s own', async () => {
  let asked = false;
  server.use(
    http.post('*/api/v1/users/lan/totp-reset', () => {
      asked = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/nguoi-dung/lan', manager);
  await userEvent.click(await screen.findByRole('button', { name: 'Gỡ xác thực hai lớp' }));
  const dialog = await screen.findByRole('dialog', { name: 'Gỡ xác thực hai lớp của Nguyễn Thị Lan?' });
  server.use(
    http.get('*/api/v1/users/lan', () =>
      HttpResponse.json({ ...lan, totp: { enabled: false, required: true } }),
    ),
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gỡ xác thực hai lớp' }));
  expect(await screen.findByText('Chưa bật, vai trò bắt buộc')).toBeInTheDocument();
  expect(asked).toBe(true);
  expect(screen.queryByRole('button', { name: 'Gỡ xác thực hai lớp' })).not.toBeInTheDocument();
});

it('erases a closed account only for a basis, and after its e-mail was typed', async () => {
  let sent: unknown = null;
  server.use(
    http.get('*/api/v1/users/lan', () =>
      HttpResponse.json(
        sent
          ? { ...lan, displayName: 'Tài khoản đã xoá', email: 'x@erased.invalid', status: 'erased' }
          : { ...lan, status: 'disabled' },
      ),
    ),
    http.post('*/api/v1/users/lan/erasure', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/nguoi-dung/lan', manager);
  expect(await screen.findByRole('link', { name: 'Tải dữ liệu của người này' })).toHaveAttribute(
    'href',
    '/api/v1/users/lan/personal-data',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Xoá dữ liệu cá nhân' }));
  const dialog = await screen.findByRole('dialog');
  const submit = within(dialog).getByRole('button', { name: 'Xoá dữ liệu cá nhân' });
  await userEvent.type(within(dialog).getByLabelText(/gõ lại: lan@ocop.example/), 'lan@ocop.exampl');
  await userEvent.click(submit);
  expect(dialog).toHaveTextContent('Cần ghi căn cứ');
  expect(dialog).toHaveTextContent('Chưa khớp');
  expect(sent).toBeNull();
  await userEvent.type(within(dialog).getByLabelText(/gõ lại/), 'e');
  await userEvent.type(within(dialog).getByLabelText(/Căn cứ/), 'Đơn số 12');
  await userEvent.click(submit);
  expect(await screen.findByRole('heading', { name: 'Tài khoản đã xoá' })).toBeInTheDocument();
  expect(sent).toEqual({ basis: 'Đơn số 12' });
  expect(screen.queryByText('x@erased.invalid')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Mở lại tài khoản' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Giao thêm vai trò' })).toBeNull();
});

it('does not offer to erase an account in use', async () => {
  renderApp('/quan-tri/nguoi-dung/lan', manager);
  expect(await screen.findByRole('button', { name: 'Khoá tài khoản' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Xoá dữ liệu cá nhân' })).toBeNull();
});
