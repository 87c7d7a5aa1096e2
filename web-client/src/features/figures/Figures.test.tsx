import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

beforeEach(() =>
  server.use(
    http.get('*/api/v1/administrative-units', () => HttpResponse.json({ items: [], nextCursor: null })),
  ),
);

const target = (id: string, more: object = {}) => ({
  id,
  year: 2024,
  unitCode: '87',
  unitName: 'Tỉnh Đồng Tháp',
  unitLevel: 'province',
  measure: 'newly-recognised',
  value: 30,
  reached: 18,
  countedOn: '2024-12-31',
  percent: 60,
  met: false,
  legalDocumentId: null,
  legalDocumentNumber: null,
  source: 'Kế hoạch năm 2024',
  confirmed: false,
  version: 7,
  ...more,
});

it('shows targets beside what was reached, of the last year that has any, and changes one', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/program-targets', () =>
      HttpResponse.json({
        items: [
          target('a'),
          target('b', { measure: 'in-force', value: 580, reached: 581, met: true, percent: 100 }),
        ],
        nextCursor: null,
      }),
    ),
    http.patch('*/api/v1/program-targets/a', async ({ request }) => {
      sent.push([await request.json(), request.headers.get('If-Match')]);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/so-lieu', { permissions: ['register.read', 'targets.manage'] });
  const table = await screen.findByRole('region', { name: 'Chỉ tiêu năm 2024' });
  const [, first, second] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent(
    'Sản phẩm được công nhận mới3018Chưa đạt (60 %)Chưa xác nhậnKế hoạch năm 2024',
  );
  expect(second).toHaveTextContent('Đạt (100 %)');
  expect(within(second!).getByRole('link', { name: '581' })).toHaveAttribute(
    'href',
    '/quan-tri/san-pham?unit=87&unitOn=2024-12-31&asOf=2024-12-31&status=in-force',
  );

  await userEvent.click(
    within(first!).getByRole('button', { name: 'Sửa chỉ tiêu Sản phẩm được công nhận mới, Tỉnh Đồng Tháp' }),
  );
  const dialog = await screen.findByRole('dialog', { name: 'Sửa chỉ tiêu' });
  const value = within(dialog).getByLabelText(/^Kế hoạch/);
  await userEvent.clear(value);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  expect(within(dialog).getByText('Hãy nhập mục này')).toBeVisible();
  await userEvent.type(value, '35');
  await userEvent.click(within(dialog).getByLabelText('Đã đối chiếu với văn bản gốc'));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  await expect
    .poll(() => sent)
    .toEqual([[{ value: 35, source: 'Kế hoạch năm 2024', confirmed: true }, '"7"']]);
});

it('leads from a quarter and a unit to the products that it counts', async () => {
  const row = (quarter: string, unitCode: string | null, count: number) => ({
    quarter,
    from: '2027-01-01',
    to: '2027-03-31',
    unitCode,
    unitName: unitCode && 'Xã Mỹ An',
    count,
    threeStars: count,
    fourStars: 0,
    fiveStars: 0,
  });
  server.use(
    http.get('*/api/v1/figures/expiring', () =>
      HttpResponse.json({
        on: '2026-11-23',
        from: '2025-10-01',
        to: '2028-12-31',
        items: [row('2027-Q1', '30001', 3), row('2027-Q1', null, 1)],
        total: { ...row('', null, 4), quarter: null, from: null, to: null },
      }),
    ),
  );
  renderApp('/quan-tri/so-lieu?view=expiring&stars=4', { permissions: ['register.read'] });
  const table = await screen.findByRole('region', { name: 'Số công nhận hết hạn theo quý và địa bàn' });
  expect(within(table).getByRole('link', { name: 'Xã Mỹ An, Q1/2027: 3' })).toHaveAttribute(
    'href',
    '/quan-tri/san-pham?unit=30001&stars=4&status=in-force,suspended,expired&expiresFrom=2027-01-01&expiresTo=2027-03-31&sort=expiresOn',
  );
  expect(within(table).getByRole('link', { name: 'Cộng, Q1/2027: 4' })).toBeVisible();
  expect(within(table).getByRole('row', { name: /^Chưa rõ địa bàn/ })).toHaveTextContent(
    /^Chưa rõ địa bàn0*10*1$/,
  );
});

it('tells renewals by quarter or unit, and offers nobody to set targets who may not', async () => {
  const asked: string[] = [];
  const row = (more: object) => ({
    quarter: null,
    from: null,
    to: null,
    unitCode: null,
    unitName: null,
    due: 5,
    inTime: 2,
    late: 2,
    notRenewed: 1,
    pending: 0,
    rate: 80,
    medianDays: 10.5,
    ...more,
  });
  server.use(
    http.get('*/api/v1/program-targets', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/v1/figures/renewals', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('by')!);
      return HttpResponse.json({
        on: '2026-11-23',
        from: '2024-10-01',
        to: '2026-12-31',
        items: [row({ quarter: '2026-Q1', from: '2026-01-01', to: '2026-03-31' })],
        total: row({}),
      });
    }),
  );
  renderApp('/quan-tri/so-lieu', { permissions: ['register.read'] });
  expect(await screen.findByText(/^Chưa có chỉ tiêu nào cho năm/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Đặt chỉ tiêu' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Công nhận lại' }));
  const table = await screen.findByRole('region', { name: 'Công nhận lại' });
  const [, first] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent('Q1/202652210');
  expect(first).toHaveTextContent('80 %10,5');
  expect(within(first!).getByRole('link', { name: 'Q1/2026, Chưa công nhận lại: 1' })).toHaveAttribute(
    'href',
    '/quan-tri/san-pham?status=expired&expiresFrom=2026-01-01&expiresTo=2026-03-31&sort=expiresOn',
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Địa bàn' }));
  await expect.poll(() => asked.at(-1)).toBe('unit');
});
