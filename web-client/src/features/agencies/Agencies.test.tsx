import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const agency = {
  id: 'a1',
  code: 'so-cong-thuong',
  name: 'Sở Công Thương',
  nameEn: 'Department of Industry and Trade',
  kind: 'department',
  field: 'industry-trade',
  unitId: null,
  unitCode: '82',
  unitName: 'Tỉnh Đồng Tháp',
  validFrom: '2025-07-01',
  validTo: null as string | null,
  successor: null,
  present: null,
  predecessors: [
    { id: 'a0', name: 'Sở Công Thương tỉnh Tiền Giang', validFrom: null, validTo: '2025-06-30' },
  ],
  confirmed: true,
  source: 'QĐ 1',
  version: 'v',
};
const manager = { permissions: ['register.read', 'agencies.manage'] };

it('shows an agency with those that it took over from, and no acts to whoever may not manage', async () => {
  server.use(http.get('*/api/v1/agencies/a1', () => HttpResponse.json(agency)));
  renderApp('/quan-tri/co-quan/a1', { permissions: ['register.read'] });
  expect(await screen.findByRole('heading', { level: 1, name: 'Sở Công Thương' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Sở Công Thương tỉnh Tiền Giang' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Đổi tên' })).toBeNull();
});

it('ends an agency, and says why it cannot while people hold roles for it', async () => {
  let sent: unknown;
  let open = true;
  server.use(
    http.get('*/api/v1/agencies/a1', () =>
      HttpResponse.json(open ? agency : { ...agency, validTo: '2026-11-20' }),
    ),
    http.get('*/api/v1/agencies', () =>
      HttpResponse.json({
        items: [
          { ...agency, id: 'a2', name: 'Sở Tài chính' },
          { ...agency, id: 'a1' },
        ],
        nextCursor: null,
      }),
    ),
    http.post('*/api/v1/agencies/a1/dissolution', async ({ request }) => {
      const body = (await request.json()) as { successorId: string | null };
      if (!body.successorId)
        return HttpResponse.json(
          { status: 409, code: 'agency.open_work', detail: 'Còn 3 người giữ vai trò cho cơ quan này' },
          { status: 409, headers: { 'content-type': 'application/problem+json' } },
        );
      sent = body;
      open = false;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/co-quan/a1', manager);
  await userEvent.click(await screen.findByRole('button', { name: 'Kết thúc, sáp nhập' }));
  const dialog = await screen.findByRole('dialog');
  const last = within(dialog).getByLabelText(/^Ngày cuối/);
  await userEvent.clear(last);
  await userEvent.type(last, '20/11/2026');
  await userEvent.type(within(dialog).getByLabelText(/^Căn cứ/), 'Quyết định số 9');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Kết thúc cơ quan' }));
  expect(await within(dialog).findByText(/Còn 3 người giữ vai trò/)).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('combobox', { name: /^Sáp nhập vào/ }));
  expect(screen.queryByRole('option', { name: 'Sở Công Thương' })).toBeNull();
  await userEvent.click(await screen.findByRole('option', { name: 'Sở Tài chính' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Kết thúc cơ quan' }));
  expect(await screen.findByText('Đã ghi nhận kết thúc')).toBeInTheDocument();
  expect(sent).toEqual({ lastDay: '2026-11-20', successorId: 'a2', basis: 'Quyết định số 9' });
  expect(await screen.findByRole('button', { name: 'Hủy việc kết thúc' })).toBeInTheDocument();
});
