import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { answer, problem, row, verification, vocabulary } from './testing/samples';
import { show, shownAddress } from './testing/show';

const FIGURES = {
  products: 1039,
  byStatus: { 'in-force': 16, expiring: 8, expired: 5, revoked: 2, withdrawn: 1, unconfirmed: 3 },
  byStars: { 3: 11, 4: 11, 5: 2 },
  subjects: 16,
  checkedAt: '2026-11-23T08:05:00Z',
};
let asked: URLSearchParams[] = [];
const list = (items: object[], rest: object = {}) =>
  http.get('*/api/v1/public/products', ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json({ items, nextCursor: null, total: items.length, ...rest });
  });
const field = () => screen.getByRole('searchbox', { name: 'Tên sản phẩm, nơi làm ra hoặc mã' });

beforeEach(() => {
  asked = [];
  server.use(...vocabulary, answer('statistics', FIGURES));
});

describe('the door', () => {
  it('shows one field, a few figures and the lists', async () => {
    await show('/');
    expect(await screen.findByText('1.039')).toBeVisible();
    expect(screen.getByText('sản phẩm còn hiệu lực').nextSibling).toHaveTextContent('24');
    expect(screen.getByRole('link', { name: '5 sao: 2 sản phẩm' })).toHaveAttribute(
      'href',
      '/tra-cuu?stars=5&status=in-force',
    );
    const lists = screen.getByRole('navigation', { name: 'Danh sách công khai' });
    expect(within(lists).getByRole('link', { name: /Thu hồi\s*3/ })).toHaveAttribute(
      'href',
      '/danh-sach/thu-hoi',
    );
  });

  it('stays usable when the figures fail', async () => {
    server.use(
      http.get('*/api/v1/public/statistics', () => problem(500, 'server')),
      list([row('Khô cá lóc')]),
    );
    const { user } = await show('/');
    await user.type(field(), 'kho');
    expect(await screen.findByRole('link', { name: 'Khô cá lóc' })).toBeVisible();
  });

  it('finds while one types, keeps the focus and puts the words into the address', async () => {
    server.use(list([row('Xoài Cao Lãnh')]));
    const { user } = await show('/');
    await user.type(field(), 'xoai cao');
    expect(await screen.findByRole('link', { name: 'Xoài Cao Lãnh' })).toBeVisible();
    expect(asked.map((query) => query.get('q'))).toEqual(['xoai cao']);
    expect(shownAddress()).toBe('/tra-cuu?q=xoai+cao');
    expect(field()).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('1 sản phẩm');
  });

  it('checks what reads like a code', async () => {
    server.use(answer('verify/:code', verification('in-force')), list([]));
    const { user } = await show('/');
    await user.type(field(), '8936000000017');
    expect(screen.getByRole('link', { name: 'Kiểm tra mã 8936000000017' })).toHaveAttribute(
      'href',
      '/q/8936000000017',
    );
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Còn hiệu lực' })).toHaveFocus();
    expect(shownAddress()).toBe('/q/8936000000017');
  });

  it('reads a code from a photograph where the browser can', async () => {
    class Detector {
      static getSupportedFormats = () => Promise.resolve(['qr_code', 'ean_13']);
      detect = () => Promise.resolve([{ rawValue: 'https://ocop.vn/q/OCOP-7QK2M9XA' }]);
    }
    vi.stubGlobal('BarcodeDetector', Detector);
    vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close: () => undefined }));
    server.use(answer('verify', verification('in-force')));
    const { user } = await show('/');
    await user.upload(
      await screen.findByLabelText('Chụp mã vạch hoặc mã QR'),
      new File(['x'], 'tem.jpg', { type: 'image/jpeg' }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Còn hiệu lực' })).toBeVisible();
    vi.unstubAllGlobals();
  });
});

describe('the list of what was found', () => {
  it('opens a link with all of its conditions and names them', async () => {
    server.use(list([row('Khô cá lóc')]));
    await show(
      '/tra-cuu?q=kho&stars=4,5&status=expired&group=QD26-I&unit=30211&unitOn=2025-06-30&sort=-stars',
    );
    expect(
      await screen.findByRole('link', { name: 'Bỏ lọc: Xã Tân Thành (địa giới ngày 30/06/2025)' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bỏ lọc: Thực phẩm' })).toBeVisible();
    expect(Object.fromEntries(asked[0]!)).toEqual({
      q: 'kho',
      stars: '4,5',
      status: 'expired',
      group: 'QD26-I',
      unit: '30211',
      unitOn: '2025-06-30',
      sort: '-stars',
      limit: '30',
      count: 'true',
    });
    expect(screen.getByRole('link', { name: 'Tải CSV' })).toHaveAttribute(
      'href',
      '/api/v1/public/products.csv?q=kho&stars=4,5&status=expired&group=QD26-I&unit=30211&unitOn=2025-06-30&sort=-stars',
    );
  });

  it('narrows by stars and status, and a step back undoes it', async () => {
    server.use(list([row('Khô cá lóc')]));
    const { user } = await show('/tra-cuu');
    await screen.findByRole('link', { name: 'Khô cá lóc' });
    await user.click(screen.getByRole('checkbox', { name: '5 sao' }));
    await user.click(screen.getByRole('checkbox', { name: 'Hết hạn' }));
    expect(shownAddress()).toBe('/tra-cuu?stars=5&status=expired');
    history.back();
    await waitFor(() => expect(shownAddress()).toBe('/tra-cuu?stars=5'));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Hết hạn' })).not.toBeChecked());
  });

  it('narrows by a commune of today and by a former district and commune', async () => {
    server.use(list([row('Khô cá lóc')]));
    const { user } = await show('/tra-cuu');
    await screen.findByRole('option', { name: 'Phường Mỹ Tho' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Xã, phường hiện nay' }), '28261');
    expect(shownAddress()).toBe('/tra-cuu?unit=28261');
    await user.click(screen.getByRole('radio', { name: 'Đơn vị cũ' }));
    expect(shownAddress()).toBe('/tra-cuu');
    await screen.findByRole('option', { name: 'Huyện Lai Vung' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Huyện, thị xã, thành phố cũ' }), '876');
    expect(shownAddress()).toBe('/tra-cuu?unit=876&unitOn=2025-06-30');
    await screen.findByRole('option', { name: 'Xã Long Hậu' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Xã, phường, thị trấn cũ' }), '30217');
    expect(shownAddress()).toBe('/tra-cuu?unit=30217&unitOn=2025-06-30');
    expect(screen.getByRole('textbox', { name: 'Theo địa giới ngày' })).toHaveValue('30/06/2025');
  });

  it('refuses a day that does not exist', async () => {
    server.use(list([]));
    const { user } = await show('/tra-cuu');
    await user.click(screen.getByRole('radio', { name: 'Đơn vị cũ' }));
    const day = screen.getByRole('textbox', { name: 'Theo địa giới ngày' });
    await user.clear(day);
    await user.type(day, '31/02/2025{Enter}');
    expect(day).toBeInvalid();
    expect(day).toHaveAccessibleDescription(/Không có ngày này/);
  });

  it('adds the next rows below, each once', async () => {
    server.use(
      http.get('*/api/v1/public/products', ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('cursor') === 'c1'
            ? { items: [row('B'), row('C')], nextCursor: null }
            : { items: [row('A'), row('B')], nextCursor: 'c1', total: 3 },
        ),
      ),
    );
    const { user } = await show('/tra-cuu');
    await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));
    expect(await screen.findByRole('link', { name: 'C' })).toBeVisible();
    expect(document.querySelectorAll('.rows .row')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Xem thêm' })).toBeNull();
  });

  it('names the conditions when nothing fits, and takes one away', async () => {
    server.use(
      http.get('*/api/v1/public/products', ({ request }) => {
        const items = new URL(request.url).searchParams.has('stars') ? [] : [row('Khô cá lóc')];
        return HttpResponse.json({ items, nextCursor: null, total: items.length });
      }),
    );
    const { user } = await show('/tra-cuu?q=kho&stars=5');
    expect(await screen.findByText('Không có sản phẩm nào khớp')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Bỏ lọc: 5 sao' }));
    expect(await screen.findByRole('link', { name: 'Khô cá lóc' })).toBeVisible();
    expect(shownAddress()).toBe('/tra-cuu?q=kho');
  });

  it('outlines the stars of what no longer holds, and shows no date one could rely on', async () => {
    server.use(list([row('Cũ', { status: 'revoked' }), row('Lạ', { status: 'blessed' as never })]));
    await show('/tra-cuu');
    const rows = await screen.findAllByText(/Cũ|Lạ/);
    for (const name of rows) {
      const item = name.closest('li')!;
      expect(item.querySelector('.stars')).toHaveAttribute('data-lapsed');
      expect(item).not.toHaveTextContent('2028');
    }
    expect(rows[1]!.closest('li')).toHaveTextContent('Không khẳng định được');
  });

  it('tells a failure and tries again', async () => {
    let failures = 0;
    server.use(
      http.get('*/api/v1/public/products', () =>
        failures++ === 0
          ? HttpResponse.error()
          : HttpResponse.json({ items: [row('Khô cá lóc')], nextCursor: null, total: 1 }),
      ),
    );
    const { user } = await show('/tra-cuu');
    expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được máy chủ');
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('link', { name: 'Khô cá lóc' })).toBeVisible();
  });

  it('shows the words of the API when it refuses a filter', async () => {
    server.use(http.get('*/api/v1/public/products', () => problem(422, 'unit.unknown')));
    await show('/tra-cuu?unit=1');
    expect(await screen.findByRole('alert')).toHaveTextContent('Lỗi unit.unknown');
  });
});

describe('a public list', () => {
  const published = (name: string, rows: object[]) => {
    const questions: URLSearchParams[] = [];
    server.use(
      http.get(`*/api/v1/public/lists/${name}`, ({ request }) => {
        questions.push(new URL(request.url).searchParams);
        return HttpResponse.json({ items: rows, nextCursor: null, total: rows.length });
      }),
    );
    return questions;
  };

  it('is what the province publishes, whatever states the address says, and says why and since when', async () => {
    const questions = published('revoked', [
      row('Cũ', {
        status: 'revoked',
        since: '2025-02-12',
        ground: 'Sử dụng sai nhãn hiệu',
        endDecisionNumber: '214/QĐ-UBND',
        endDecisionDate: '2025-02-12',
      } as object),
    ]);
    await show('/danh-sach/thu-hoi?stars=3&status=in-force');
    expect(await screen.findByRole('link', { name: 'Cũ' })).toBeVisible();
    expect(questions[0]!.get('stars')).toBe('3');
    expect(questions[0]!.has('status')).toBe(false);
    expect(
      screen.getByText('từ 12/02/2025 · Sử dụng sai nhãn hiệu · 214/QĐ-UBND, ngày 12/02/2025'),
    ).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: 'Còn hiệu lực' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Tải CSV' })).toHaveAttribute(
      'href',
      '/api/v1/public/lists/revoked.csv?stars=3',
    );
    expect(document.title).toBe('Sản phẩm bị thu hồi · OCOP Đồng Tháp');
  });

  it('shows a product with each of its recognitions that others took the place of', async () => {
    const one = { ...row('Khô cá lóc'), status: 'superseded' };
    published('superseded', [
      { ...one, since: '2022-06-01' },
      { ...one, since: '2024-07-01' },
    ]);
    await show('/danh-sach/da-thay-the');
    expect(await screen.findAllByRole('link', { name: 'Khô cá lóc' })).toHaveLength(2);
  });

  it('is the register itself where nothing is published', async () => {
    server.use(list([]));
    await show('/danh-sach/chua-xac-nhan');
    expect(await screen.findByText('Không có sản phẩm nào khớp')).toBeVisible();
    expect(asked[0]!.get('status')).toBe('unconfirmed');
  });

  it('is shown by unit on a map and in a table, and narrowed from there', async () => {
    const questions = published('expired', [row('Khô')]);
    server.use(
      http.get('*/api/v1/public/unit-map', () =>
        HttpResponse.json({
          kind: 'tiles',
          width: 100,
          height: 50,
          units: [
            { code: '1', name: 'Xã Một', path: 'M2 2h46v46h-46z', x: 25, y: 25 },
            { code: '2', name: 'Xã Hai', path: 'M52 2h46v46h-46z', x: 75, y: 25 },
          ],
        }),
      ),
      http.get('*/api/v1/public/lists/expired/units', () =>
        HttpResponse.json({
          items: [
            { unitCode: '1', unitName: 'Xã Một', count: 7 },
            { unitCode: null, unitName: null, count: 2 },
          ],
          nextCursor: null,
        }),
      ),
    );
    const { user } = await show('/danh-sach/het-han');
    await user.click(screen.getByText('Xem theo địa bàn'));
    const link = await screen.findByRole('link', { name: 'Xã Một' });
    expect(screen.getByText('Xã Một: 7')).toBeInTheDocument();
    expect(screen.getByText('Xã Hai: 0')).toBeInTheDocument();
    await user.click(link);
    await waitFor(() => expect(questions.at(-1)!.get('unit')).toBe('1'));
  });
});

describe('the site', () => {
  it('moves the focus to the heading of a new page, and finds the list again on the way back', async () => {
    server.use(list([row('Khô cá lóc')]));
    let times = 0;
    server.use(
      http.get('*/api/v1/public/lists/expired', () => {
        times++;
        return HttpResponse.json({ items: [row('Khô cá lóc')], nextCursor: null, total: 1 });
      }),
    );
    const { user } = await show('/danh-sach/het-han');
    await screen.findByRole('link', { name: 'Khô cá lóc' });
    const lists = screen.getByRole('navigation', { name: 'Danh sách công khai' });
    await user.click(within(lists).getByRole('link', { name: 'Chưa xác nhận' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Sản phẩm chưa xác nhận' })).toHaveFocus();
    await screen.findByRole('link', { name: 'Khô cá lóc' });
    history.back();
    expect(await screen.findByRole('heading', { level: 1, name: 'Sản phẩm hết hạn' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Khô cá lóc' })).toBeVisible();
    expect(times).toBe(1);
  });

  it('changes its language, remembers it and says so to the browser', async () => {
    const { user } = await show('/');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Look up an OCOP product' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('ocop.language')).toBe('en');
  });

  it('has a page for addresses that lead nowhere', async () => {
    server.use(list([row('Khô cá lóc')]));
    const { user } = await show('/khong/co');
    expect(screen.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible();
    await user.type(field(), 'kho{Enter}');
    expect(await screen.findByRole('link', { name: 'Khô cá lóc' })).toBeVisible();
  });
});
