import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/testing/server';
import { answer, problem, verification } from './testing/samples';
import { show, shownAddress } from './testing/show';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const mark = () => document.querySelector('.verdict-mark')?.getAttribute('data-verdict');
const outlined = () => document.querySelector('.verified .stars')?.hasAttribute('data-lapsed');

describe('a code that is in the register', () => {
  it.each([
    ['in-force', 'Còn hiệu lực', 'Đây là sản phẩm OCOP 4 sao, được công nhận đến hết ngày 12/03/2028.', {}],
    [
      'expiring',
      'Còn hiệu lực, sắp hết hạn',
      'Hôm nay vẫn là sản phẩm OCOP 4 sao. Hạn cuối 03/12/2026, còn 10 ngày.',
      { expiresOn: '2026-12-03' },
    ],
    [
      'expiring',
      'Còn hiệu lực hết hôm nay',
      'Hôm nay vẫn là sản phẩm OCOP 4 sao. Hôm nay, 23/11/2026, là ngày cuối.',
      { expiresOn: '2026-11-23' },
    ],
  ])('says %s with a seal and filled stars', async (verdict, title, sentence, change) => {
    server.use(answer('verify/:code', verification(verdict, change)));
    await show('/q/OCOP-7QK2M9XA');
    expect(await heading(title)).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(document.querySelector('.verdict-mark path.body')).not.toBeNull();
    expect(outlined()).toBe(false);
  });

  it.each([
    ['expired', 'Đã hết hạn', { expiresOn: '2024-05-01' }, 'sau ngày 01/05/2024'],
    ['suspended', 'Đang tạm đình chỉ', {}, 'đang bị tạm dừng'],
    ['revoked', 'Đã bị thu hồi', { endedOn: '2026-01-05' }, 'từ ngày 05/01/2026'],
    ['withdrawn', 'Đã rút công nhận', { endedOn: '2026-01-05' }, 'từ ngày 05/01/2026'],
    ['superseded', 'Đã có công nhận khác thay', {}, 'không còn giá trị'],
    ['not-yet', 'Chưa có hiệu lực', { validFrom: '2026-12-01' }, 'từ ngày 01/12/2026'],
    [
      'unconfirmed',
      'Chưa xác nhận',
      { validFrom: null, expiresOn: null, decisionNumber: null, decisionDate: null },
      'không khẳng định được còn hiệu lực',
    ],
  ])('says %s without a seal and with outlined stars', async (verdict, title, change, words) => {
    server.use(answer('verify/:code', verification(verdict, change)));
    await show('/q/OCOP-7QK2M9XA');
    expect(await heading(title)).toBeVisible();
    expect(document.querySelector('.sentence')).toHaveTextContent(words);
    expect(mark()).toBe(verdict);
    expect(document.querySelector('.verdict-mark path.body')).toBeNull();
    expect(outlined()).toBe(true);
  });

  it('never calls a verdict valid that this page does not know', async () => {
    server.use(answer('verify/:code', verification('blessed')));
    await show('/q/OCOP-7QK2M9XA');
    expect(await heading('Không khẳng định được')).toBeVisible();
    expect(mark()).toBe('other');
    expect(outlined()).toBe(true);
    expect(document.body).toHaveTextContent('Hãy coi như không có hiệu lực');
  });

  it('names product, subject, term, decision, issuer and the time of the check', async () => {
    server.use(answer('verify/:code', verification('in-force')));
    await show('/q/OCOP-7QK2M9XA');
    expect(await screen.findByRole('link', { name: 'Khô cá lóc' })).toHaveAttribute(
      'href',
      '/san-pham/OCOP-7QK2M9XA',
    );
    const facts = document.querySelector<HTMLElement>('.facts')!;
    for (const [name, value] of [
      ['Chủ thể', 'Hợp tác xã Sông Tiền'],
      ['Có giá trị đến', '12/03/2028'],
      ['Quyết định', '123/QĐ-UBND, ngày 12/03/2025'],
      ['Nơi công nhận', 'UBND tỉnh Đồng Tháp'],
      ['Kiểm tra lúc', '15:05 23/11/2026'],
    ])
      expect(within(facts).getByText(name!).nextSibling).toHaveTextContent(value!);
    await waitFor(() => expect(document.title).toBe('Còn hiệu lực: Khô cá lóc · OCOP Đồng Tháp'));
  });

  it('does not show the term of a revoked recognition as if it held', async () => {
    server.use(answer('verify/:code', verification('revoked', { endedOn: '2026-01-05' })));
    await show('/q/OCOP-7QK2M9XA');
    expect(await screen.findByText('Hạn ban đầu')).toBeVisible();
    expect(screen.queryByText('Có giá trị đến')).toBeNull();
    expect(screen.getByText('Mất giá trị từ').nextSibling).toHaveTextContent('05/01/2026');
  });

  it('marks invented data above the verdict', async () => {
    server.use(answer('verify/:code', verification('in-force', {}, true)));
    await show('/q/OCOP-7QK2M9XA');
    expect(await screen.findByText('Minh hoạ: không phải sản phẩm thật')).toBeVisible();
  });

  it('speaks English', async () => {
    server.use(answer('verify/:code', verification('expiring', { expiresOn: '2026-11-24' })));
    await show('/q/OCOP-7QK2M9XA', 'en');
    expect(await heading('In force, expiring soon')).toBeVisible();
    expect(document.querySelector('.sentence')).toHaveTextContent('Last day 24/11/2026, 1 day left.');
    expect(document.documentElement.lang).toBe('en');
  });

  it('asks by query for what a path would cut in two', async () => {
    let asked = '';
    server.use(
      http.get('*/api/v1/public/verify', ({ request }) => {
        asked = new URL(request.url).searchParams.get('code') ?? '';
        return HttpResponse.json(verification('in-force'));
      }),
    );
    await show(`/q?code=${encodeURIComponent('https://id.gs1.org/01/08936000000017')}`);
    expect(await heading('Còn hiệu lực')).toBeVisible();
    expect(asked).toBe('https://id.gs1.org/01/08936000000017');
  });
});

describe('a code that is not in the register', () => {
  it('says so, says what to check, and lets one try again', async () => {
    server.use(
      http.get('*/api/v1/public/verify/:code', ({ params }) =>
        params.code === 'KHONG-CO-1'
          ? problem(404, 'verification.unknown')
          : HttpResponse.json(verification('in-force')),
      ),
    );
    const { user } = await show('/q/KHONG-CO-1');
    expect(await heading('Không có mã này')).toBeVisible();
    expect(mark()).toBe('unknown');
    expect(screen.getByText(/số 0 với chữ O/)).toBeVisible();
    const field = screen.getByLabelText('Mã in trên tem hoặc bao bì');
    expect(field).toHaveValue('KHONG-CO-1');
    await user.clear(field);
    await user.type(field, 'OCOP-7QK2M9XA{Enter}');
    expect(await heading('Còn hiệu lực')).toBeVisible();
    expect(shownAddress()).toBe('/q/OCOP-7QK2M9XA');
  });

  it('asks for a code where there is none', async () => {
    const { user } = await show('/q');
    expect(await heading('Kiểm tra mã khác')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Hãy gõ mã cần kiểm tra');
  });
});

describe('a check that could not be made', () => {
  it('gives no verdict, and tries again by itself when the network is back', async () => {
    let down = true;
    server.use(
      http.get('*/api/v1/public/verify/:code', () =>
        down ? HttpResponse.error() : HttpResponse.json(verification('in-force')),
      ),
    );
    await show('/q/OCOP-7QK2M9XA');
    expect(await heading('Chưa kiểm tra được')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Không kết nối được máy chủ');
    expect(mark()).toBeNull();
    down = false;
    dispatchEvent(new Event('online'));
    expect(await heading('Còn hiệu lực')).toBeVisible();
  });

  it('tells how long to wait when there were too many questions', async () => {
    server.use(
      http.get('*/api/v1/public/verify/:code', () => problem(429, 'rate.limited', { 'Retry-After': '7' })),
    );
    await show('/q/OCOP-7QK2M9XA');
    expect(await screen.findByRole('alert')).toHaveTextContent('thử lại sau 7 giây');
  });

  it('shows the trace of a failure of the server, and a button', async () => {
    let failures = 0;
    server.use(
      http.get('*/api/v1/public/verify/:code', () =>
        failures++ === 0 ? problem(500, 'server') : HttpResponse.json(verification('in-force')),
      ),
    );
    const { user } = await show('/q/OCOP-7QK2M9XA');
    expect(await screen.findByRole('alert')).toHaveTextContent('Mã dò lỗi: 00-abc');
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await heading('Còn hiệu lực')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('a stamp', () => {
  const stamp = (outcome: string, reason: string) => ({
    series: 'DT26',
    number: 17,
    lot: 'L01',
    packedOn: '2026-11-20',
    outcome,
    checks: 2,
    checksToday: 1,
    firstCheckedAt: '2026-11-21T08:00:00Z',
    statusWhenPacked: 'in-force',
    statusToday: 'in-force',
    reason,
    reasonEn: 'In English.',
  });

  it('says in one sentence what it is worth, and shows the number to compare', async () => {
    server.use(
      answer('verify/:code', {
        ...verification('in-force'),
        stampState: 'activated',
        stamp: stamp('repeat-check', 'Tem thật, đã được kiểm tra 2 lần.'),
      }),
    );
    await show('/q/7QK2M9XAB3C4DE');
    expect(await heading('Còn hiệu lực')).toBeVisible();
    expect(document.querySelector('.sentence')).toHaveTextContent('Tem thật, đã được kiểm tra 2 lần.');
    expect(screen.getByText('DT26 17')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Báo tem dán sai hàng' })).toHaveAttribute(
      'href',
      '/phan-anh?code=7QK2M9XAB3C4DE&kind=counterfeit',
    );
  });

  it('is not to be trusted when it is void, suspicious, or on another product', async () => {
    server.use(
      answer('verify/:code', {
        ...verification('suspicious'),
        stampState: 'activated',
        stamp: stamp('suspicious', 'Tem này có dấu hiệu bị sao chép.'),
      }),
    );
    await show('/q/7QK2M9XAB3C4DE');
    expect(await heading('Đừng tin tem này')).toBeVisible();
    expect(document.querySelector('.verdict-mark path.body')).toBeNull();
  });

  it('that nobody knows says whether it may be mistyped', async () => {
    server.use(
      http.get('*/api/v1/public/verify/:code', () =>
        HttpResponse.json(
          { code: 'verification.mistyped_stamp', detail: 'Mã tem gõ sai ở đâu đó.' },
          { status: 404 },
        ),
      ),
    );
    await show('/q/7QK2M9XAB3C4DE');
    expect(await screen.findByText('Mã tem gõ sai ở đâu đó.')).toBeVisible();
  });
});
