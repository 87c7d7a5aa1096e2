import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem, renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const household = {
  id: 'map',
  name: 'Hộ kinh doanh Dân Mập',
  publicName: 'Hộ kinh doanh D.M.',
  kind: 'household',
  taxCode: null,
  ownerName: 'Trần Văn Mập',
  phone: '0912 345 678',
  email: null,
  address: null,
  unitId: null,
  unitCode: null,
  unitName: null,
  districtName: null,
  currentUnitCode: null,
  currentUnitName: null,
  aliases: [],
  productCount: 0,
  placeholder: false,
  illustrative: false,
  mergedInto: null,
  merges: [],
  splits: [],
  version: 1,
};

it('erases what a record tells of a person after its name was typed, and says why it cannot yet', async () => {
  let attempts = 0;
  server.use(
    http.get('*/api/v1/recalls', () => HttpResponse.json({ items: [], nextCursor: null, total: 0 })),
    http.get('*/api/v1/subjects/map', () =>
      HttpResponse.json(attempts > 1 ? { ...household, ownerName: null, phone: null } : household, {
        headers: { ETag: '"1-0"' },
      }),
    ),
    http.get('*/api/v1/subjects/map/history', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/v1/products', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.post('*/api/v1/subjects/map/erasure', () =>
      ++attempts === 1
        ? problem(409, 'subject.recognition_in_force', 'Còn lần công nhận đang có hiệu lực.')
        : new HttpResponse(null, { status: 204 }),
    ),
  );
  renderApp('/quan-tri/chu-the/map', {
    permissions: ['register.read', 'register.write', 'register.merge'],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Thao tác khác' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Xoá dữ liệu cá nhân' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText(/Căn cứ/), 'Đơn số 7');
  await userEvent.type(within(dialog).getByLabelText(/gõ lại/), household.name);
  const submit = within(dialog).getByRole('button', { name: 'Xoá dữ liệu cá nhân' });
  await userEvent.click(submit);
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Còn lần công nhận đang có hiệu lực.');
  await userEvent.click(submit);
  expect(await screen.findByText('Đã xoá dữ liệu cá nhân')).toBeInTheDocument();
  expect(screen.queryByText('0912 345 678')).toBeNull();
});
