import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const AUDITOR = { roles: ['auditor'], permissions: ['register.read', 'audit.read', 'views.use'] };
const ADMINISTRATOR = {
  roles: ['administrator'],
  permissions: ['register.read', 'audit.read', 'users.manage'],
};
const NOBODY = '00000000-0000-0000-0000-000000000000';
const event = (id: string, type: string, rest: object) => ({
  id,
  type,
  at: '2026-03-02T03:04:00Z',
  recordId: 'r',
  recordName: null,
  actorId: 'hoa',
  actorName: 'Trần Hoà',
  agencyId: null,
  agencyName: null,
  traceId: 't',
  changes: [],
  ...rest,
});
const entered = (field: string, after: unknown) => ({ field, before: null, after });
const items = [
  event('1', 'product.changed.v1', {
    recordId: 'p',
    recordName: 'Khô cá lóc',
    agencyName: 'Văn phòng điều phối',
    changes: [
      { field: 'name', before: 'Khô lóc', after: 'Khô cá lóc' },
      entered('story', 'Một câu chuyện'),
      entered('gtins', '8936012345674'),
      entered('description', 'Ngon'),
      entered('aliases', 'KCL'),
      entered('subjectId', '0198f3f0-0000-7000-8000-000000000001'),
    ],
  }),
  event('2', 'user.role-granted.v1', {
    recordId: 'lan',
    recordName: 'Nguyễn Thị Lan',
    changes: [entered('role', 'auditor'), entered('validFrom', '2026-03-02')],
  }),
  event('3', 'session.refused.v1', { recordId: NOBODY, actorId: null, actorName: null }),
];
let asked: string[] = [];

beforeEach(() => {
  asked = [];
  server.use(
    http.get('*/api/v1/audit', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items, nextCursor: 'sau' });
    }),
    http.get('*/api/v1/users', () =>
      HttpResponse.json({ items: [{ id: 'hoa', displayName: 'Trần Hoà', email: 'hoa@ocop.example' }] }),
    ),
    http.get('*/api/v1/users/hoa', () => HttpResponse.json({ id: 'hoa', displayName: 'Trần Hoà' })),
  );
});

it('tells who did what to which record, in words', async () => {
  renderApp('/quan-tri/nhat-ky', AUDITOR);
  const [, changed, given, refused] = await screen.findAllByRole('row');
  expect(changed).toHaveTextContent('02/03/2026');
  expect(changed).toHaveTextContent('Trần HoàVăn phòng điều phối');
  expect(changed).toHaveTextContent('Sửa sản phẩm');
  expect(changed).toHaveTextContent('Tên: Khô lóc → Khô cá lóc');
  expect(changed).toHaveTextContent('Thêm 1 mục');
  expect(changed).not.toHaveTextContent('0198f3f0');
  expect(within(changed!).getByRole('link', { name: 'Khô cá lóc' })).toHaveAttribute(
    'href',
    '/quan-tri/san-pham/p',
  );
  expect(given).toHaveTextContent('Giao vai trò');
  expect(given).toHaveTextContent('Vai trò: Người kiểm tra nhật ký');
  expect(within(given!).queryByRole('link')).toBeNull();
  expect(refused).toHaveTextContent('Chưa rõ');
  expect(refused).toHaveTextContent('Không tài khoản nào');
  expect(screen.queryByRole('combobox', { name: 'Người thực hiện' })).toBeNull();
});

it('asks for the filter in the address, page by page, and exports the same', async () => {
  renderApp('/quan-tri/nhat-ky?from=2026-03-01&to=2026-03-02&kind=user&record=lan', AUDITOR);
  expect(await screen.findByRole('button', { name: 'Bỏ lọc Bản ghi: Nguyễn Thị Lan' })).toBeInTheDocument();
  const filter = '?from=2026-03-01&to=2026-03-02&type=user.&record=lan';
  expect(asked).toEqual([`${filter}&limit=50`]);
  await userEvent.click(screen.getByRole('button', { name: 'Trang sau' }));
  await waitFor(() => expect(asked.at(-1)).toBe(`${filter}&limit=50&cursor=sau`));
  await userEvent.click(screen.getByRole('button', { name: 'Xuất tệp' }));
  expect(await screen.findByRole('menuitem', { name: /CSV/ })).toHaveAttribute(
    'href',
    `/api/v1/audit.csv${filter}`,
  );
});

it('finds a person by name for those who manage users', async () => {
  const { router } = renderApp('/quan-tri/nhat-ky', ADMINISTRATOR);
  await userEvent.type(await screen.findByRole('combobox', { name: 'Người thực hiện' }), 'hoa');
  await userEvent.click(await screen.findByRole('option', { name: /Trần Hoà/ }));
  await waitFor(() => expect(router.state.location.search).toEqual({ actor: 'hoa' }));
  expect(await screen.findByRole('button', { name: 'Bỏ lọc Người thực hiện: Trần Hoà' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Nguyễn Thị Lan' })).toHaveAttribute(
    'href',
    '/quan-tri/nguoi-dung/lan',
  );
});
