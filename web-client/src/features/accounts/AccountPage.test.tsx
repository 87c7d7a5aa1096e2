import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const held = {
  id: 'held',
  role: 'auditor',
  agencyId: 'x',
  agencyName: 'Sở Nội vụ',
  subjectId: null,
  subjectName: null,
  validFrom: '2026-01-01',
  validTo: null,
  isDelegated: false,
  isDelegable: true,
  isCurrent: true,
};
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
    http.get('*/api/v1/me/delegations', () => HttpResponse.json({ items: [], nextCursor: null })),
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
  renderApp('/quan-tri/tai-khoan', { roles: ['auditor'], permissions: ['audit.read'], assignments: [held] });
  expect(await screen.findByText('Người kiểm tra nhật ký · Sở Nội vụ')).toBeInTheDocument();
  expect(screen.getByText('Xem nhật ký')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Tải dữ liệu của tôi' })).toHaveAttribute(
    'href',
    '/api/v1/me/personal-data',
  );
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

it('lets a colleague stand in, and takes it back', async () => {
  const role = { ...held, role: 'commune-officer', agencyName: 'UBND phường Mỹ Tho' };
  const given = {
    id: 'd1',
    assignmentId: 'held',
    role: 'commune-officer',
    deputy: { id: 'u2', displayName: 'Trần Thị Bưởi' },
    validFrom: '2026-01-01',
    validTo: '2099-01-02',
    isCurrent: true,
  };
  let all: unknown[] = [];
  let sent: unknown;
  server.use(
    http.get('*/api/v1/sessions', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/v1/me/delegations', () => HttpResponse.json({ items: all, nextCursor: null })),
    http.get('*/api/v1/me/colleagues', () =>
      HttpResponse.json({ items: [{ id: 'u2', displayName: 'Trần Thị Bưởi' }], nextCursor: null }),
    ),
    http.post('*/api/v1/me/delegations', async ({ request }) => {
      sent = await request.json();
      all = [given];
      return HttpResponse.json({ id: 'd1' }, { status: 201 });
    }),
    http.delete('*/api/v1/me/delegations/d1', () => {
      all = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/tai-khoan', { roles: ['commune-officer'], assignments: [role] });
  await userEvent.click(await screen.findByRole('button', { name: 'Ủy quyền' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ủy quyền' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Đến hết ngày');
  await userEvent.click(within(dialog).getByRole('combobox', { name: /^Người thay/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Trần Thị Bưởi' }));
  await userEvent.type(within(dialog).getByLabelText(/^Đến hết ngày/), '02/01/2099');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ủy quyền' }));
  expect(await screen.findByText('Đã ủy quyền')).toBeInTheDocument();
  expect(sent).toMatchObject({ assignmentId: 'held', deputyId: 'u2', validTo: '2099-01-02' });
  await userEvent.click(await screen.findByRole('button', { name: 'Kết thúc ủy quyền cho Trần Thị Bưởi' }));
  expect(await screen.findByText('Chưa ủy quyền cho ai.')).toBeInTheDocument();
});
