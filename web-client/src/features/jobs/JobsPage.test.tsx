import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const ADMINISTRATOR = { roles: ['administrator'], permissions: ['register.read', 'jobs.manage'] };
const run = (rest: object) => ({
  id: crypto.randomUUID(),
  status: 'succeeded',
  scheduledFor: '2026-11-23T17:00:00Z',
  startedAt: '2026-11-23T17:00:01Z',
  finishedAt: '2026-11-23T17:00:02Z',
  results: [],
  error: null,
  requestedBy: null,
  requestedByName: null,
  ...rest,
});

it('tells how each job went, and runs one again', async () => {
  const failed = run({ status: 'failed', error: 'NpgsqlException: connection refused' });
  const runs = [failed];
  server.use(
    http.get('*/api/v1/jobs', () =>
      HttpResponse.json({
        items: [
          { name: 'certification-days', schedule: '0 0 0 * * ?', nextAt: '2026-11-24T17:00:00Z', runs },
          { name: 'something-new', schedule: '0 0 1 * * ?', nextAt: '2026-11-24T18:00:00Z', runs: [] },
        ],
        nextCursor: null,
      }),
    ),
    http.post('*/api/v1/jobs/certification-days/runs', () => {
      const again = run({
        scheduledFor: '2026-11-24T02:00:00Z',
        results: [
          { name: 'expired', count: 2 },
          { name: 'began', count: 0 },
        ],
        requestedByName: 'Lê Minh Tâm',
      });
      runs.unshift(again);
      return HttpResponse.json(again, { status: 202 });
    }),
  );
  renderApp('/quan-tri/cong-viec-nen', ADMINISTRATOR);
  const job = await screen.findByRole('region', { name: 'Hết hạn, bắt đầu hiệu lực, hết tạm dừng' });
  expect(job).toHaveTextContent('Lần tới: 00:00 25/11/2026');
  expect(within(job).getByRole('row', { name: /Không thành/ })).toHaveTextContent('connection refused');
  expect(screen.getByText('Chưa chạy lần nào.')).toBeVisible();

  await userEvent.click(within(job).getByRole('button', { name: /Chạy ngay/ }));
  const again = await within(job).findByRole('row', { name: /Thành công/ });
  expect(again).toHaveTextContent('2 hết hạn');
  expect(again).not.toHaveTextContent('bắt đầu hiệu lực');
  expect(again).toHaveTextContent('Lê Minh Tâm');
});
