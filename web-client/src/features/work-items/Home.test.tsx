import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const held = (role: string, agencyName: string | null) => ({
  id: role,
  role,
  agencyId: agencyName && 'x',
  agencyName,
  subjectId: null,
  subjectName: null,
  validFrom: '2026-01-01',
  validTo: null,
  isDelegated: false,
  isDelegable: true,
  isCurrent: true,
});
let asked: string[];

beforeEach(() => {
  asked = [];
  const page = (items: unknown[], total?: number) => HttpResponse.json({ items, nextCursor: null, total });
  const heard =
    (answer: () => ReturnType<typeof page>) =>
    ({ request }: { request: Request }) => {
      asked.push(new URL(request.url).pathname);
      return answer();
    };
  server.use(
    http.get(
      '*/api/v1/products',
      heard(() => page([], 7)),
    ),
    http.get(
      '*/api/v1/work-items',
      heard(() => page([{ kind: 'no-type', count: 3 }])),
    ),
    http.get('*/api/v1/supervision-tasks', () =>
      HttpResponse.json({
        on: '2026-11-23',
        dueTo: '2026-11-24',
        items: [
          { kind: 'violations-due-soon', count: 2 },
          { kind: 'recalls-late', count: 0 },
        ],
      }),
    ),
    http.get(
      '*/api/v1/statistics',
      heard(() =>
        HttpResponse.json({ products: 9, byStatus: { 'in-force': 8, expired: 1 }, byStars: {}, subjects: 2 }),
      ),
    ),
    http.get(
      '*/api/v1/imports',
      heard(() =>
        page([
          { id: 'i1', fileName: 'dot-1.xlsx', status: 'review', total: 12 },
          { id: 'i2', fileName: 'dot-2.xlsx', status: 'committed', total: 3 },
        ]),
      ),
    ),
    http.get(
      '*/api/v1/users',
      heard(() => page([{ id: 'u1' }, { id: 'u2' }])),
    ),
    http.get(
      '*/api/v1/outbox',
      heard(() =>
        page([
          { id: 'l1', status: 'failed' },
          { id: 'l2', status: 'sent' },
        ]),
      ),
    ),
    http.get(
      '*/api/v1/audit',
      heard(() => page([{ id: 'e1' }])),
    ),
  );
});

it('shows an officer of a commune the work and the figures of the commune', async () => {
  renderApp('/quan-tri', {
    roles: ['commune-officer'],
    permissions: ['register.read', 'register.write', 'views.use'],
    assignments: [held('commune-officer', 'UBND phường Mỹ Tho')],
  });
  expect(await screen.findByText('Cán bộ cấp xã · UBND phường Mỹ Tho')).toBeInTheDocument();
  expect(await screen.findByRole('heading', { name: 'Cần bổ sung' })).toBeInTheDocument();
  expect(await screen.findByText('8')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Người dùng' })).toBeNull();
  expect(asked).not.toContain('/api/v1/users');
});

it('shows a leader figures and no work', async () => {
  renderApp('/quan-tri', { permissions: ['register.read'], assignments: [held('leader', null)] });
  expect(await screen.findByRole('heading', { name: 'Sắp hết hạn công nhận' })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Cần bổ sung' })).toBeNull();
});

it('shows whoever imports the lists that wait', async () => {
  renderApp('/quan-tri', { assignments: [held('coordination-officer', null)] });
  expect(await screen.findByRole('link', { name: 'dot-1.xlsx' })).toBeInTheDocument();
  expect(screen.queryByText('dot-2.xlsx')).toBeNull();
});

it('shows an administrator who waits and which letters went nowhere, and an auditor the day', async () => {
  renderApp('/quan-tri', {
    permissions: ['users.manage', 'audit.read'],
    assignments: [held('administrator', null)],
  });
  const invited = await screen.findByRole('link', { name: 'Đã mời, chưa đặt mật khẩu' });
  expect(await screen.findByText('2')).toBeInTheDocument();
  expect(invited).toHaveAttribute('href', '/quan-tri/nguoi-dung?status=invited');
  expect(screen.getByRole('link', { name: 'Lần đăng nhập bị từ chối' })).toBeInTheDocument();
});

it('tells whoever has no duty in the register where to look, and asks for nothing that is refused', async () => {
  renderApp('/quan-tri', { permissions: ['views.use'], assignments: [held('council-member', 'Sở Y tế')] });
  expect(await screen.findByRole('heading', { name: 'Chưa có việc nào chờ bạn' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Mở trang tra cứu công khai' })).toHaveAttribute('href', '/');
  expect(asked).toEqual([]);
});

it('leads from what waits in supervision to its list, and leaves out what does not wait', async () => {
  renderApp('/quan-tri', {
    permissions: ['violations.handle', 'violations.read'],
    assignments: [held('inspector', 'Sở Công Thương')],
  });
  const tile = await screen.findByRole('link', { name: /Vụ vi phạm sắp đến hạn/ });
  expect(tile.getAttribute('href')).toContain('dueFrom=2026-11-23&dueTo=2026-11-24');
  expect(screen.queryByRole('link', { name: /Đợt thu hồi quá giờ/ })).toBeNull();
});
