import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem, renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const row = (name: string, status = 'in-force') => ({
  id: name,
  code: `OCOP-${name}`,
  name,
  subjectName: 'HTX Tân Bình',
  status,
  stars: 4,
  expiresOn: '2028-03-10',
  illustrative: false,
});

function answer(page: object, seen: URL[] = []) {
  server.use(
    http.get('*/api/v1/products', ({ request }) => {
      seen.push(new URL(request.url));
      return HttpResponse.json(page);
    }),
  );
  return seen;
}

it('asks the server for exactly what the address says', async () => {
  const seen = answer({ items: [row('Nem Lai Vung')], nextCursor: null, total: 1 });
  renderApp('/quan-tri/san-pham?status=expired,revoked&stars=4,5&sort=-expiresOn');
  expect(await screen.findByRole('link', { name: 'Nem Lai Vung' })).toBeInTheDocument();
  expect(seen[0]?.searchParams.getAll('status')).toEqual(['expired', 'revoked']);
  expect(seen[0]?.searchParams.getAll('stars')).toEqual(['4', '5']);
  expect(seen[0]?.searchParams.get('sort')).toBe('-expiresOn');
  expect(screen.getByRole('columnheader', { name: 'Hết hạn' })).toHaveAttribute('aria-sort', 'descending');
});

it('says "more than" when the server stopped counting', async () => {
  answer({ items: [row('Nem')], nextCursor: 'c2', total: 1001 });
  renderApp('/quan-tri/san-pham');
  expect(await screen.findByText('Hơn 1.000 sản phẩm')).toBeInTheDocument();
});

it('goes forward by the cursor and back without one', async () => {
  const seen = answer({ items: [row('Nem')], nextCursor: 'trang2', total: 60 });
  const { router } = renderApp('/quan-tri/san-pham');
  await userEvent.click(await screen.findByRole('button', { name: 'Trang sau' }));
  await waitFor(() => expect(seen.at(-1)?.searchParams.get('cursor')).toBe('trang2'));
  expect(router.state.location.searchStr).toContain('after=trang2');
  await userEvent.click(await screen.findByRole('button', { name: 'Trang trước' }));
  await waitFor(() => expect(router.state.location.searchStr).not.toContain('after'));
});

it('names the conditions that find nothing, and removes one', async () => {
  answer({ items: [], nextCursor: null, total: 0 });
  const { router } = renderApp('/quan-tri/san-pham?q=xoai&status=revoked');
  const empty = await screen.findByRole('region', { name: 'Không có kết quả' });
  await userEvent.click(within(empty).getByRole('button', { name: 'Bỏ lọc Trạng thái: Đã thu hồi' }));
  await waitFor(() => expect(router.state.location.searchStr).toBe('?q=xoai'));
});

it('shows the trace code of a fault', async () => {
  server.use(http.get('*/api/v1/products', () => problem(422, 'x.y', 'Không được')));
  renderApp('/quan-tri/san-pham');
  expect(await screen.findByRole('alert')).toHaveTextContent('00-trace-00');
});

it('offers no entry to those who may only read', async () => {
  answer({ items: [row('Nem')], nextCursor: null, total: 1 });
  renderApp('/quan-tri/san-pham', { permissions: ['register.read'] });
  expect(await screen.findByRole('link', { name: 'Nem' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Thêm sản phẩm' })).not.toBeInTheDocument();
});
