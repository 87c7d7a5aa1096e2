import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { problem, renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const request = {
  id: 'r1',
  email: 'mai@sen.example',
  displayName: 'Nguyễn Thị Mai',
  taxCode: '1400123456',
  subjectName: 'HTX Sen',
  note: null,
  status: 'waiting',
  receivedAt: '2026-11-23T03:00:00Z',
  closedAt: null,
  decidedBy: null,
  reason: null,
  subjectId: 's1',
  registeredName: 'HTX Sen Mỹ Tho',
  awaitsConfirmation: false,
};

const requests = (one: object = {}) => {
  server.use(
    http.get('*/api/v1/representative-requests', () =>
      HttpResponse.json({ items: [{ ...request, ...one }], nextCursor: null, total: 1 }),
    ),
  );
  renderApp('/quan-tri/dai-dien');
};

beforeEach(() => {
  location.hash = '';
});

it('registers with a code and says the same whatever exists', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/public/representatives', async ({ request: asked }) => {
      sent = await asked.json();
      return new HttpResponse(null, { status: 202, headers: { 'Content-Length': '0' } });
    }),
  );
  renderApp('/dang-ky-dai-dien', null);
  await userEvent.type(await screen.findByLabelText('Họ tên của bạn'), 'Mai');
  await userEvent.type(screen.getByLabelText('Thư điện tử'), 'mai@sen.example ');
  await userEvent.type(screen.getByLabelText('Mã số thuế của chủ thể'), '1400 123 456');
  await userEvent.type(screen.getByLabelText('Mã đại diện'), 'ABCDE-12345');
  await userEvent.click(screen.getByRole('button', { name: 'Đăng ký' }));
  expect(await screen.findByRole('heading', { name: 'Đã nhận đăng ký' })).toBeInTheDocument();
  expect(sent).toEqual({
    displayName: 'Mai',
    email: 'mai@sen.example',
    taxCode: '1400 123 456',
    code: 'ABCDE-12345',
    subjectName: null,
    note: null,
  });
});

it('says at the field what is missing and goes there', async () => {
  renderApp('/dang-ky-dai-dien', null);
  await userEvent.type(await screen.findByLabelText('Họ tên của bạn'), 'Mai');
  await userEvent.type(screen.getByLabelText('Thư điện tử'), 'mai@sen.example');
  await userEvent.type(screen.getByLabelText('Mã số thuế của chủ thể'), '123');
  await userEvent.click(screen.getByRole('button', { name: 'Đăng ký' }));
  expect(screen.getByLabelText('Mã số thuế của chủ thể')).toHaveFocus();
  expect(screen.getByLabelText('Mã số thuế của chủ thể')).toBeInvalid();
});

it('says when to try again', async () => {
  server.use(
    http.post('*/api/v1/public/representatives', () =>
      problem(429, 'session.locked_out', 'Sai quá nhiều lần.'),
    ),
  );
  renderApp('/dang-ky-dai-dien', null);
  await userEvent.type(await screen.findByLabelText('Họ tên của bạn'), 'Mai');
  await userEvent.type(screen.getByLabelText('Thư điện tử'), 'mai@sen.example');
  await userEvent.type(screen.getByLabelText('Mã số thuế của chủ thể'), '1400123456');
  await userEvent.click(screen.getByRole('button', { name: 'Đăng ký' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Hãy đợi một lát rồi thử lại');
});

it('agrees by the link only when asked to', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/public/representatives/confirmation', async ({ request: asked }) => {
      sent = await asked.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  location.hash = '#bi-mat';
  renderApp('/dang-ky-dai-dien/xac-nhan', null);
  await userEvent.click(await screen.findByRole('button', { name: 'Xác nhận' }));
  expect(await screen.findByRole('heading', { name: 'Đã xác nhận' })).toBeInTheDocument();
  expect(sent).toEqual({ token: 'bi-mat' });
  expect(location.hash).toBe('');
});

it('says that a link is of no use', async () => {
  renderApp('/dang-ky-dai-dien/xac-nhan', null);
  expect(await screen.findByRole('heading', { name: 'Liên kết không dùng được' })).toBeInTheDocument();
});

it('approves for the subject of the tax code', async () => {
  let sent: unknown;
  requests();
  server.use(
    http.post('*/api/v1/representative-requests/r1/approval', async ({ request: asked }) => {
      sent = await asked.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Duyệt đăng ký của Nguyễn Thị Mai' }));
  expect(await screen.findByText(/sẽ xem được hồ sơ của HTX Sen Mỹ Tho/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Duyệt' }));
  expect(await screen.findByText(/^Đã duyệt\. Thư/)).toBeInTheDocument();
  expect(sent).toEqual({});
});

it('asks for the subject where none has the tax code', async () => {
  requests({ subjectId: null, registeredName: null });
  expect(await screen.findByText('Không có chủ thể nào mang mã số thuế này')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Duyệt đăng ký của Nguyễn Thị Mai' }));
  expect(await screen.findByRole('combobox', { name: 'Chủ thể mà người này đại diện' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Duyệt' })).toBeDisabled();
});

it('makes a code, shows it once as a letter, and forgets it', async () => {
  let made = 0;
  server.use(
    http.get('*/api/v1/subjects/s1', () =>
      HttpResponse.json({ id: 's1', name: 'HTX Sen', taxCode: '1400123456' }),
    ),
    http.get('*/api/v1/subjects/s1/representatives', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/subjects/s1/representative-codes', () => HttpResponse.json({ items: [] })),
    http.post('*/api/v1/subjects/s1/representative-codes', () => {
      made++;
      return HttpResponse.json(
        { id: 'k', code: 'ABCDE-12345', taxCode: '1400123456', expiresAt: '2026-12-23T03:00:00Z' },
        { status: 201 },
      );
    }),
  );
  renderApp('/quan-tri/chu-the/s1/dai-dien');
  await userEvent.click(await screen.findByRole('button', { name: 'Tạo mã đại diện' }));
  expect(await screen.findByText('ABCDE-12345')).toBeInTheDocument();
  expect(screen.getByText(/\/dang-ky-dai-dien$/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Thư trao mã đại diện' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Đã ghi lại, đóng mã' }));
  expect(screen.queryByText('ABCDE-12345')).toBeNull();
  expect(made).toBe(1);
});

it('makes no code for a subject without a tax code', async () => {
  server.use(
    http.get('*/api/v1/subjects/s1', () => HttpResponse.json({ id: 's1', name: 'Hộ Bảy', taxCode: null })),
    http.get('*/api/v1/subjects/s1/representatives', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/subjects/s1/representative-codes', () => HttpResponse.json({ items: [] })),
  );
  renderApp('/quan-tri/chu-the/s1/dai-dien');
  expect(await screen.findByText(/^Chủ thể chưa có mã số thuế/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Tạo mã đại diện' })).toBeNull();
});
