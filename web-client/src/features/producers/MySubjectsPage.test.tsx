import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { MyProduct } from '@/lib/api/types';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const representative = {
  roles: ['producer-representative'],
  permissions: ['register.read', 'changes.propose'],
};

const product: MyProduct = {
  id: 'p1',
  code: 'OCOP-1',
  name: 'Mắm cá linh',
  stars: 4,
  status: 'in-force',
  expiresOn: '2027-04-10',
  daysLeft: 138,
  nextSteps: [{ kind: 'file-reevaluation', from: '2026-10-12', until: '2026-12-11' }],
  waitingChangeId: null,
};

const show = (products: MyProduct[], waitingChangeId: string | null = null) => {
  server.use(
    http.get('*/api/v1/me/subjects', () =>
      HttpResponse.json({
        items: [
          {
            id: 's1',
            name: 'HTX Sen',
            kind: 'cooperative',
            taxCode: '1400123456',
            unitName: 'Phường Mỹ Tho',
            waitingChangeId,
            products,
          },
        ],
        nextCursor: null,
      }),
    ),
  );
  renderApp('/quan-tri', representative);
};

it('shows a representative what is theirs, how long it holds and what to do', async () => {
  show([product]);
  const item = (await screen.findByRole('heading', { name: 'Mắm cá linh' })).closest('li')!;
  expect(within(item).getByText('Còn hiệu lực')).toBeInTheDocument();
  expect(item).toHaveTextContent('Có giá trị đến hết ngày 10/04/2027 (còn 138 ngày)');
  expect(within(item).getByText(/Nộp hồ sơ đánh giá lại.*chậm nhất 11\/12\/2026/)).toHaveAttribute(
    'data-urgent',
  );
  expect(within(item).getByRole('link', { name: 'Đề nghị sửa Mắm cá linh' })).toHaveAttribute(
    'href',
    '/quan-tri/san-pham/p1/de-nghi',
  );
});

it('leads to the proposal that waits instead of to another', async () => {
  show([{ ...product, waitingChangeId: 'c1' }], 'c2');
  expect(
    await screen.findByRole('link', { name: 'Xem đề nghị đang chờ duyệt của Mắm cá linh' }),
  ).toHaveAttribute('href', '/quan-tri/de-nghi/c1');
  expect(screen.getByRole('link', { name: 'Xem đề nghị đang chờ duyệt của HTX Sen' })).toHaveAttribute(
    'href',
    '/quan-tri/de-nghi/c2',
  );
  expect(screen.queryByRole('link', { name: /^Đề nghị sửa/ })).toBeNull();
});

it('says in words what an ended recognition asks for, and what a newer server invents', async () => {
  show([
    {
      ...product,
      status: 'suspended',
      nextSteps: [
        { kind: 'stop-using-stars', from: '2026-11-01', until: '2026-12-31' },
        { kind: 'dance' as never, from: null, until: null },
      ],
    },
    {
      ...product,
      id: 'p2',
      name: 'Kẹo dừa',
      status: 'expired',
      expiresOn: '2026-11-01',
      daysLeft: -22,
      nextSteps: [],
    },
  ]);
  expect(await screen.findByText(/từ 01\/11\/2026 đến hết 31\/12\/2026/)).toBeInTheDocument();
  expect(screen.getByText('Liên hệ cán bộ để biết việc cần làm.')).toBeInTheDocument();
  expect(screen.getByText('đã qua 22 ngày')).toBeInTheDocument();
  expect(screen.getByText('Hiện không có việc gì phải làm.')).toBeInTheDocument();
});

it('has only the own pages in the menu', async () => {
  show([product]);
  await screen.findByRole('heading', { name: 'Mắm cá linh' });
  const menu = screen.getByRole('navigation', { name: 'Điều hướng chính', hidden: true });
  expect(
    within(menu)
      .getAllByRole('link', { hidden: true })
      .map((link) => link.textContent),
  ).toEqual(['Sản phẩm của tôi', 'Đề nghị của tôi', 'Trang tra cứu công khai']);
});
