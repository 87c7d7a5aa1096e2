import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';

const day = (on: string, rest: object) => ({
  on,
  kind: 'public-holiday',
  name: 'Tết Nguyên đán',
  nameEn: 'Lunar New Year',
  insteadOf: null,
  confirmed: true,
  source: 'Thông báo',
  workingDay: false,
  ...rest,
});

it('shows what each day is, and when a time limit ends', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/holidays', ({ request }) => {
      const year = new URL(request.url).searchParams.get('year');
      return HttpResponse.json({
        items:
          year === '2026'
            ? [
                day('2026-02-17', {}),
                day('2026-08-22', {
                  kind: 'make-up',
                  insteadOf: '2026-08-31',
                  workingDay: true,
                  confirmed: false,
                }),
              ]
            : [],
        nextCursor: null,
      });
    }),
    http.get('*/api/v1/working-days', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query.toString());
      return HttpResponse.json({
        from: query.get('from'),
        days: Number(query.get('days')),
        dueOn: '2026-02-23',
        workingDays: 5,
        daysOff: ['2026-02-16'],
        certain: false,
      });
    }),
  );
  renderApp('/quan-tri/ngay-nghi?year=2026');
  const table = await screen.findByRole('table');
  const [, holiday, makeUp] = within(table).getAllByRole('row');
  expect(holiday).toHaveTextContent('Thứ Ba, 17/02/2026');
  expect(holiday).toHaveTextContent('Ngày nghỉ');
  expect(makeUp).toHaveTextContent('Làm bù, thay cho 31/08/2026');
  expect(makeUp).toHaveTextContent('Ngày làm việc');
  expect(makeUp).toHaveTextContent('Chưa xác nhận');

  const days = screen.getByLabelText('Số ngày');
  await userEvent.clear(days);
  await userEvent.type(days, '5');
  expect(await screen.findByText('Hết hạn: Thứ Hai, 23/02/2026')).toBeVisible();
  expect(screen.getByText('Gồm 5 ngày làm việc, trừ 16/02/2026')).toBeVisible();
  expect(screen.getByText(/chưa công bố/)).toBeVisible();
  expect(asked.at(-1)).toContain('days=5');
});
