import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const row = (id: string, more: object = {}) => ({
  certificationId: id,
  productId: `p-${id}`,
  code: `OCOP-${id}`,
  name: `Sản phẩm ${id}`,
  subjectId: 's',
  subjectName: 'HTX Mỹ An',
  unitCode: '30001',
  unitName: 'Xã Mỹ An',
  agencyName: 'Ủy ban nhân dân xã Mỹ An',
  stars: 4,
  level: 'province',
  status: 'in-force',
  expiresOn: '2027-06-01',
  daysLeft: 190,
  window: { opensOn: '2026-12-03', closesOn: '2027-02-01', expiresOn: '2027-06-01', transitionUntil: null },
  phase: 'upcoming',
  ifMissed: [
    { kind: 'stop-using-stars', from: '2027-06-02', until: null },
    { kind: 'register-again', from: null, until: null },
  ],
  state: 'no-contact',
  stateOn: null,
  note: null,
  notices: [],
  ...more,
});
const tally = {
  within30: 1,
  within60: 0,
  within90: 0,
  within180: 0,
  expired: 7,
  expiredIdle: 3,
  windowOpen: 0,
  windowMissed: 2,
  filed: 0,
  openingNoticesDue: 3,
  closingNoticesDue: 0,
};

function serve() {
  const asked: URLSearchParams[] = [];
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/expiry-reviews', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      // of three, the screen shows two a page
      return query.get('cursor')
        ? HttpResponse.json({ items: [row('c')], nextCursor: null, total: 3 })
        : HttpResponse.json({ items: [row('a'), row('b')], nextCursor: 'more', total: 3 });
    }),
    http.get('*/api/v1/expiry-reviews/counts', () =>
      HttpResponse.json({
        on: '2026-11-23',
        total: tally,
        byUnit: [
          { unitCode: '30001', unitName: 'Xã Mỹ An', agencyName: 'Ủy ban nhân dân xã Mỹ An', counts: tally },
        ],
        window: { earliestDays: 180, latestDays: 120, transitionDays: 180, since: '2026-05-22' },
      }),
    ),
    http.post('*/api/v1/notices', async ({ request }) => {
      sent.push([await request.json(), request.headers.get('Idempotency-Key')]);
      return HttpResponse.json(
        {
          batchId: 'dot-1',
          emailed: 1,
          printed: 1,
          refused: [
            {
              certificationId: 'b',
              code: 'notice.no_address',
              detail: 'Chủ thể không có địa chỉ.',
              detailEn: 'No address.',
            },
          ],
        },
        { status: 201 },
      );
    }),
  );
  return { asked, sent };
}

it('shows the window as days, what happens if it is missed, and the figures by unit', async () => {
  const { asked } = serve();
  renderApp('/quan-tri/ra-soat');
  const table = await screen.findByRole('region', { name: 'Rà soát hết hạn' });
  const [, first] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent('03/12/2026 – 01/02/2027');
  expect(first).toHaveTextContent('không dùng sao OCOP từ 02/06/2027; đánh giá lại như lần đầu');
  expect(first).toHaveTextContent('190 ngày');
  expect(screen.getByRole('link', { name: 'Xã Mỹ An: Quá hạn nộp 2' })).toHaveAttribute(
    'href',
    '/quan-tri/ra-soat?unit=30001&window=missed',
  );
  await userEvent.click(screen.getByRole('button', { name: /3 hết hạn, chưa ai liên hệ/ }));
  await expect.poll(() => asked.at(-1)?.getAll('bucket')).toEqual(['expired-idle']);
});

it('sends notices about everything that is due, also beyond the page, and lists what was left out', async () => {
  const { sent } = serve();
  renderApp('/quan-tri/ra-soat?due=window-opens');
  await userEvent.click(await screen.findByRole('button', { name: 'Chọn tất cả 3' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Gửi giấy báo sắp nhận hồ sơ' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gửi 3 giấy báo' }));
  expect(await within(dialog).findByRole('status')).toHaveTextContent('Đã gửi e-mail 1, cần in 1.');
  expect(dialog).toHaveTextContent('Sản phẩm b: Chủ thể không có địa chỉ.');
  expect(within(dialog).getByRole('link', { name: 'Tải tệp in (PDF)' })).toHaveAttribute(
    'href',
    '/api/v1/notice-batches/dot-1/papers.pdf',
  );
  expect(sent).toEqual([
    [
      { kind: 'window-opens', certificationIds: ['a', 'b', 'c'], agencyId: null, number: null },
      expect.any(String),
    ],
  ]);
});

it('offers nothing to send to whoever may only look', async () => {
  serve();
  renderApp('/quan-tri/ra-soat', { permissions: ['register.read'] });
  await screen.findByRole('region', { name: 'Rà soát hết hạn' });
  expect(screen.queryByRole('button', { name: /^Chọn tất cả/ })).not.toBeInTheDocument();
});
