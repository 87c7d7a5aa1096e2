import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem, renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const subject = {
  id: 's1',
  name: 'HTX Tân Bình',
  kind: 'cooperative',
  taxCode: null,
  ownerName: null,
  phone: null,
  email: null,
  address: null,
  unitId: null,
  aliases: [],
  merges: [],
  splits: [],
  productCount: 0,
  version: 1,
};
const units = http.get('*/api/v1/administrative-units', () =>
  HttpResponse.json({ items: [], nextCursor: null }),
);

it('links each fault to its field', async () => {
  server.use(units);
  renderApp('/quan-tri/chu-the/moi');
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm chủ thể' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Có 2 chỗ cần sửa');
  await userEvent.click(screen.getByRole('link', { name: /^Tên chủ thể: / }));
  expect(screen.getByRole('textbox', { name: /Tên chủ thể/ })).toHaveFocus();
});

it('sends only what changed, with the version it was read at', async () => {
  const sent: { body: unknown; etag: string | null; csrf: string | null }[] = [];
  server.use(
    units,
    http.get('*/api/v1/subjects/s1', () => HttpResponse.json(subject, { headers: { ETag: '"1-0"' } })),
    http.get('*/api/v1/subjects/s1/history', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/products', () => HttpResponse.json({ items: [] })),
    http.patch('*/api/v1/subjects/s1', async ({ request }) => {
      sent.push({
        body: await request.json(),
        etag: request.headers.get('If-Match'),
        csrf: request.headers.get('X-CSRF-Token'),
      });
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/chu-the/s1/sua');
  const phone = await screen.findByRole('textbox', { name: 'Điện thoại' });
  await userEvent.type(phone, '0901 234 567');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({ body: { phone: '0901 234 567' }, etag: '"1-0"', csrf: 'token-1' });
});

it('lays both versions side by side when somebody else was faster', async () => {
  let version = 1;
  server.use(
    units,
    http.get('*/api/v1/subjects/s1', () =>
      HttpResponse.json(version === 1 ? subject : { ...subject, name: 'HTX Tân Bình 2', version }, {
        headers: { ETag: `"${version}-0"` },
      }),
    ),
    http.patch('*/api/v1/subjects/s1', () => {
      version = 2;
      return problem(412, 'common.stale', 'Đã thay đổi');
    }),
  );
  renderApp('/quan-tri/chu-the/s1/sua');
  const name = await screen.findByRole('textbox', { name: /Tên chủ thể/ });
  await userEvent.clear(name);
  await userEvent.type(name, 'HTX Tân Bình mới');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByRole('heading', { name: 'Hồ sơ vừa được người khác sửa' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: /Của bạn: HTX Tân Bình mới/ })).toBeChecked();
  expect(screen.getByRole('radio', { name: /Trên máy chủ: HTX Tân Bình 2/ })).toBeInTheDocument();
});
