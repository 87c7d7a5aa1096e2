import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { problem, renderApp, session } from '@/testing/renderApp';
import { server } from '@/testing/server';

const CODES = ['7KQ2-M0XD-9FTA-BC4W', '1111-2222-3333-4444'];
const setup = {
  secret: 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ',
  uri: 'otpauth://totp/OCOP:can-bo%40ocop.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  qrCode: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>',
};
const on = { enabled: true, required: false, recoveryCodesLeft: 2 };
let sent: unknown[];

beforeEach(() => {
  sent = [];
  server.use(
    http.get('*/api/v1/sessions', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.post('*/api/v1/me/totp', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(setup);
    }),
    http.post('*/api/v1/me/totp/confirmation', async ({ request }) => {
      const body = (await request.json()) as { totpCode: string };
      sent.push(body);
      return body.totpCode === '000000'
        ? problem(422, 'session.totp_code_wrong', 'Mã xác thực không đúng.')
        : HttpResponse.json({ codes: CODES });
    }),
  );
});

const section = () => screen.findByRole('region', { name: 'Xác thực hai lớp' });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, text: string) => userEvent.type(await screen.findByLabelText(label), text);

it('is set up by scanning and a code, and hands the recovery codes out once', async () => {
  renderApp('/quan-tri/tai-khoan');
  expect(await section()).toHaveTextContent('Chưa bật');
  await press('Thiết lập');
  const dialog = await screen.findByRole('dialog', { name: 'Thiết lập' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Thiết lập' }));
  expect(await screen.findByRole('img', { name: /^Mã QR/ })).toHaveAttribute(
    'src',
    expect.stringMatching(/^data:image\/svg\+xml,%3Csvg/),
  );
  expect(dialog).toHaveTextContent(setup.secret);
  expect(within(dialog).getByRole('link', { name: 'Mở ứng dụng xác thực trên máy này' })).toHaveAttribute(
    'href',
    setup.uri,
  );
  await type('Mã xác thực', '000000');
  await press('Xác nhận');
  expect(await screen.findByRole('alert')).toHaveTextContent('Mã xác thực không đúng.');
  await type('Mã xác thực', '123456');
  await press('Xác nhận');
  expect(await screen.findByRole('heading', { name: 'Mã khôi phục' })).toHaveFocus();
  for (const code of CODES) expect(dialog).toHaveTextContent(code);
  server.use(http.get('*/api/v1/me', () => HttpResponse.json({ ...session, totp: on })));
  await press('Tôi đã cất các mã này');
  await waitFor(async () => expect(await section()).toHaveTextContent('Đang bật'));
  expect(screen.queryByText(CODES[0] ?? '')).not.toBeInTheDocument();
  expect(sent).toEqual([{}, { totpCode: '000000' }, { totpCode: '123456' }]);
});

it('keeps the recovery codes in a file and prints them', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  let kept = '';
  URL.createObjectURL = (blob) => {
    void (blob as Blob).text().then((text) => (kept = text));
    return 'blob:codes';
  };
  URL.revokeObjectURL = () => undefined;
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  server.use(http.post('*/api/v1/me/recovery-codes', () => HttpResponse.json({ codes: CODES })));
  renderApp('/quan-tri/tai-khoan', { totp: on });
  expect(await section()).toHaveTextContent('Còn 2 mã khôi phục chưa dùng. Nên tạo mã mới');
  await press('Tạo mã khôi phục mới');
  await type('Mã xác thực', '123456');
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tạo mã khôi phục mới' }));
  await press('Tải về');
  await waitFor(() => expect(kept).toContain(CODES.join('\n')));
  expect(kept).toContain('can-bo@ocop.example');
  await press('In');
  expect(print).toHaveBeenCalledOnce();
  expect(click).toHaveBeenCalledOnce();
  print.mockRestore();
  click.mockRestore();
});

it('is switched off by password and code, or a recovery code', async () => {
  server.use(
    http.post('*/api/v1/me/totp/removal', async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/tai-khoan', { totp: on });
  await press('Tắt xác thực hai lớp');
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('Mật khẩu hiện tại'), 'mot-cau-de-nho');
  await press('Không có điện thoại: dùng mã khôi phục');
  await type('Mã khôi phục', CODES[0] ?? '');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tắt xác thực hai lớp' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent).toEqual([{ password: 'mot-cau-de-nho', recoveryCode: CODES[0] }]);
});

it('cannot be switched off where the role requires it, and moves by a code of the old telephone', async () => {
  renderApp('/quan-tri/tai-khoan', { totp: { ...on, required: true } });
  expect(await section()).toHaveTextContent('bắt buộc');
  expect(screen.queryByRole('button', { name: 'Tắt xác thực hai lớp' })).not.toBeInTheDocument();
  await press('Chuyển sang điện thoại khác');
  await type('Mã xác thực', '123456');
  await press('Tiếp tục');
  await screen.findByRole('img', { name: /^Mã QR/ });
  expect(sent).toEqual([{ totpCode: '123456' }]);
});

it('lets nobody past a second factor that is due', async () => {
  const { router } = renderApp('/quan-tri/dia-ban?q=tan', { duty: 'second-factor' });
  expect(await screen.findByRole('heading', { name: 'Việc cần làm trước' })).toBeInTheDocument();
  expect(router.state.location.pathname).toBe('/dang-nhap/viec-can-lam');
  await press('Thiết lập');
  await type('Mã xác thực', '123456');
  await press('Xác nhận');
  await screen.findByRole('heading', { name: 'Mã khôi phục' });
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(session)),
    http.get('*/api/v1/administrative-units', () => HttpResponse.json({ items: [], nextCursor: null })),
  );
  await press('Tôi đã cất các mã này');
  await waitFor(() => expect(router.state.location.href).toBe('/quan-tri/dia-ban?q=tan'));
});

it('asks for a new password first, and then for the second factor', async () => {
  server.use(http.put('*/api/v1/me/password', () => new HttpResponse(null, { status: 204 })));
  renderApp('/quan-tri', { duty: 'password-change' });
  await type('Mật khẩu hiện tại', 'mat-khau-in-ra');
  await type('Mật khẩu mới', 'mot-cau-de-nho-lam');
  await type('Nhập lại mật khẩu mới', 'mot-cau-de-nho-lam');
  server.use(http.get('*/api/v1/me', () => HttpResponse.json({ ...session, duty: 'second-factor' })));
  await press('Đổi mật khẩu');
  expect(await screen.findByText(/bắt buộc xác thực hai lớp/)).toBeInTheDocument();
});

it('goes to what is due when a role brings it in the middle of the work', async () => {
  const { router } = renderApp('/quan-tri/tai-khoan');
  await section();
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json({ ...session, duty: 'second-factor' })),
    http.post('*/api/v1/me/totp', () => problem(403, 'session.second_factor_due', 'Hãy thiết lập trước.')),
  );
  await press('Thiết lập');
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Thiết lập' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/dang-nhap/viec-can-lam'));
});
