import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const AUDITOR = { roles: ['auditor'], permissions: ['audit.read'] };
const kind = (rest: object) => ({
  days: 90,
  source: 'Lựa chọn của hệ thống',
  confirmed: false,
  onRequest: false,
  held: 0,
  oldestAt: null,
  lastRunAt: null,
  removed: null,
  ...rest,
});

it('tells how long what is kept, how much is held and what the last run removed', async () => {
  server.use(
    http.get('*/api/v1/audit', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/v1/retention', () =>
      HttpResponse.json({
        items: [
          kind({
            kind: 'letters-sent',
            held: 1234,
            oldestAt: '2026-01-05T02:00:00Z',
            lastRunAt: '2026-03-01T17:05:00Z',
            removed: 7,
          }),
          kind({ kind: 'subject-personal-values', onRequest: true, days: 1825 }),
          kind({ kind: 'something-new', days: null, source: null }),
        ],
        nextCursor: null,
      }),
    ),
  );
  renderApp('/quan-tri/nhat-ky', AUDITOR);
  await userEvent.click(await screen.findByRole('link', { name: 'Thời hạn lưu giữ' }));
  const table = await screen.findByRole('table');
  const [, letters, subjects, unknown] = within(table).getAllByRole('row');
  expect(letters).toHaveTextContent('Thư gửi người dùng90 ngàyLựa chọn của hệ thống1.234');
  expect(letters).toHaveTextContent('05/01/2026');
  expect(letters).toHaveTextContent('02/03/2026');
  expect(letters).toHaveTextContent('đã xoá 7');
  expect(subjects).toHaveTextContent('1.825 ngày');
  expect(subjects).toHaveTextContent('Chỉ xoá khi có yêu cầu');
  expect(unknown).toHaveTextContent('something-newChưa có quy định: không xoá');
  expect(unknown).toHaveTextContent('Chưa chạy');
});
