import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

it('shows what is followed, and follows it no longer', async () => {
  const items = [
    {
      id: 'w1',
      kind: 'product',
      recordId: '0199',
      code: 'DT-1',
      name: 'Trà sen',
      status: 'suspended',
      since: '2026-11-20T02:00:00Z',
    },
  ];
  const left: string[] = [];
  server.use(
    http.get('*/api/v1/me/watches', () =>
      HttpResponse.json({ items, feedUrl: 'https://ocop.example/api/v1/public/watch-feed?key=abc' }),
    ),
    http.delete('*/api/v1/products/:id/watch', ({ params }) => {
      left.push(String(params['id']));
      items.length = 0;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/quan-tri/theo-doi');
  const row = within(await screen.findByRole('table')).getByRole('row', { name: /Trà sen/ });
  expect(row).toHaveTextContent('Sản phẩm');
  expect(screen.getByText(/watch-feed\?key=abc/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Thôi theo dõi: Trà sen' }));
  expect(await screen.findByText(/chưa theo dõi sản phẩm/)).toBeVisible();
  expect(left).toEqual(['0199']);
});
