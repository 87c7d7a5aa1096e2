import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem, renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const representative = {
  roles: ['producer-representative'],
  permissions: ['register.read', 'changes.propose'],
};

const product = {
  id: 'p1',
  code: 'OCOP-1',
  name: 'Mắm cá linh',
  description: 'Ủ ba tháng.',
  story: null,
  unitId: null,
  unitName: null,
  gtins: [],
};

const row = {
  id: 'c1',
  subjectId: 's1',
  subjectName: 'HTX Sen',
  productId: 'p1',
  recordName: 'Mắm cá linh',
  fields: ['name', 'description'],
  status: 'waiting',
  proposedAt: '2026-11-23T03:00:00Z',
  proposedBy: 'Nguyễn Thị Mai',
  mine: false,
  decidedAt: null,
  decidedBy: null,
  reason: null,
};

const changes = [
  {
    field: 'name',
    from: 'Mắm cá linh',
    now: 'Mắm cá linh',
    to: 'Mắm cá linh Mỹ Tho',
    moved: false,
    taken: null,
  },
  {
    field: 'description',
    from: 'Ủ ba tháng.',
    now: 'Ủ sáu tháng.',
    to: 'Ủ chín tháng.',
    moved: true,
    taken: null,
  },
];

const serve = (request: Partial<typeof row> = {}, etag = '"7-9"') =>
  server.use(
    http.get('*/api/v1/change-requests/c1', () =>
      HttpResponse.json(
        { request: { ...row, ...request }, note: 'Theo bao bì mới.', changes, version: 7, recordVersion: 9 },
        { headers: { ETag: etag } },
      ),
    ),
  );

const propose = (waitingChangeId: string | null = null) => {
  server.use(
    http.get('*/api/v1/products/p1', () => HttpResponse.json(product)),
    http.get('*/api/v1/administrative-units', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/v1/me/subjects', () =>
      HttpResponse.json({ items: [{ id: 's1', products: [{ id: 'p1', waitingChangeId }] }] }),
    ),
  );
  renderApp('/quan-tri/san-pham/p1/de-nghi', representative);
};

it('proposes only what was changed, with a word to the officer', async () => {
  let sent: unknown;
  propose();
  serve({ mine: true });
  server.use(
    http.post('*/api/v1/products/p1/change-requests', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 'c1' }, { status: 201 });
    }),
  );
  const name = await screen.findByLabelText('Tên');
  expect(name).toHaveValue('Mắm cá linh');
  await userEvent.type(name, ' Mỹ Tho');
  await userEvent.type(screen.getByLabelText('Lý do, lời nhắn cho cán bộ'), 'Bao bì mới');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi đề nghị' }));
  expect(await screen.findByText('Đã gửi đề nghị. Cán bộ sẽ xem và trả lời.')).toBeInTheDocument();
  expect(sent).toEqual({ name: 'Mắm cá linh Mỹ Tho', note: 'Bao bì mới' });
});

it('sends nothing where nothing differs', async () => {
  propose();
  await screen.findByLabelText('Tên');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi đề nghị' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa có gì khác với thông tin hiện nay.');
});

it('offers no second proposal while one waits', async () => {
  propose('c9');
  expect(await screen.findByRole('link', { name: 'Xem đề nghị đang chờ' })).toHaveAttribute(
    'href',
    '/quan-tri/de-nghi/c9',
  );
  expect(screen.queryByRole('button', { name: 'Gửi đề nghị' })).toBeNull();
});

it('lays old and new side by side and marks the words', async () => {
  serve();
  renderApp('/quan-tri/de-nghi/c1');
  expect((await screen.findByText('Mỹ Tho', { exact: false, selector: 'ins' })).textContent?.trim()).toBe(
    'Mỹ Tho',
  );
  expect(screen.getByText('sáu', { selector: 'del' })).toBeInTheDocument();
  expect(screen.getByText('chín', { selector: 'ins' })).toBeInTheDocument();
  expect(screen.getByText(/Đã có người sửa sau khi đề nghị\. Lúc đề nghị: Ủ ba tháng\./)).toBeInTheDocument();
});

it('approves the chosen fields in the version that was seen', async () => {
  let [sent, tag]: [unknown, string | null] = [undefined, null];
  serve();
  server.use(
    http.post('*/api/v1/change-requests/c1/approval', async ({ request }) => {
      [sent, tag] = [await request.json(), request.headers.get('If-Match')];
      serve({ status: 'approved' });
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/de-nghi/c1');
  expect(await screen.findByRole('button', { name: 'Duyệt tất cả' })).toBeEnabled();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Duyệt Tên' }));
  await userEvent.click(screen.getByRole('button', { name: 'Duyệt 1 mục đã chọn' }));
  expect(await screen.findByText('Đã duyệt đề nghị')).toBeInTheDocument();
  expect([sent, tag]).toEqual([{ fields: ['description'] }, '"7-9"']);
});

it('shows the new version instead of approving what was not seen', async () => {
  serve();
  server.use(
    http.post('*/api/v1/change-requests/c1/approval', () =>
      problem(412, 'record.stale', 'Bản ghi đã được người khác sửa.'),
    ),
  );
  renderApp('/quan-tri/de-nghi/c1');
  await userEvent.click(await screen.findByRole('button', { name: 'Duyệt tất cả' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Hồ sơ vừa thay đổi');
});

it('rejects with a reason and not without', async () => {
  let sent: unknown;
  serve();
  server.use(
    http.post('*/api/v1/change-requests/c1/rejection', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/de-nghi/c1');
  await userEvent.click(await screen.findByRole('button', { name: 'Không duyệt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Không duyệt đề nghị này?' });
  const confirm = screen.getAllByRole('button', { name: 'Không duyệt' }).find((one) => dialog.contains(one))!;
  await userEvent.click(confirm);
  expect(sent).toBeUndefined();
  await userEvent.type(screen.getByLabelText('Lý do'), 'Tên khác giấy chứng nhận.');
  await userEvent.click(confirm);
  expect(await screen.findByText('Đã từ chối đề nghị')).toBeInTheDocument();
  expect(sent).toEqual({ reason: 'Tên khác giấy chứng nhận.' });
});

it('lets the proposer take back and not decide', async () => {
  let taken = false;
  serve({ mine: true });
  server.use(
    http.delete('*/api/v1/change-requests/c1', () => {
      taken = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/de-nghi/c1', representative);
  await userEvent.click(await screen.findByRole('button', { name: 'Rút đề nghị' }));
  expect(screen.queryByRole('button', { name: 'Duyệt tất cả' })).toBeNull();
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(
    screen.getAllByRole('button', { name: 'Rút đề nghị' }).find((one) => dialog.contains(one))!,
  );
  expect(await screen.findByText('Đã rút đề nghị')).toBeInTheDocument();
  expect(taken).toBe(true);
});

it('lists what is proposed with its state and the reason', async () => {
  server.use(
    http.get('*/api/v1/change-requests', () =>
      HttpResponse.json({
        items: [row, { ...row, id: 'c2', status: 'rejected', reason: 'Thiếu giấy tờ.' }],
        nextCursor: null,
        total: 2,
      }),
    ),
  );
  renderApp('/quan-tri/de-nghi', representative);
  expect(await screen.findByRole('heading', { level: 1, name: 'Đề nghị của tôi' })).toBeInTheDocument();
  expect(await screen.findByText('Chờ duyệt')).toBeInTheDocument();
  expect(screen.getByText(/Thiếu giấy tờ\./)).toBeInTheDocument();
});
