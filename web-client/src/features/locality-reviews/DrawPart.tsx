import { Code, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import type { LocalityReview } from '@/lib/api/types';
import { drawQuery } from './reviewQueries';

/** What was or will be drawn from, and how anybody draws the same again. */
export function DrawPart({ review }: { review: LocalityReview }) {
  const { t, i18n } = useTranslation('localityReviews');
  const { data: draw, error, refetch } = useQuery(drawQuery(review.id));
  const english = i18n.language === 'en';
  type Row = NonNullable<typeof draw>['items'][number];
  const why = (row: Row) => row.reasons.map((reason) => (english ? reason.nameEn : reason.name)).join('; ');
  const place = (row: Row) => (row.drawnAs === null ? '' : t('draw.place', { place: row.drawnAs }));
  return (
    <section aria-labelledby="review-draw">
      <Title order={2} size="h4" id="review-draw" mb="xs">
        {t('draw.title')}
      </Title>
      {error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : !draw ? (
        <RowsSkeleton />
      ) : (
        <Stack>
          <Facts
            items={[
              {
                label: t('draw.seed'),
                value: `${draw.seed} (${t(draw.seedGiven ? 'draw.seedGiven' : 'draw.seedMade')})`,
              },
              { label: t('draw.algorithm'), value: draw.algorithm },
              { label: t('draw.candidates'), value: draw.candidates },
              { label: t('draw.size'), value: draw.sampleSize },
              ...(draw.reproduced === null
                ? []
                : [
                    {
                      label: t('draw.again'),
                      value: t(draw.reproduced ? 'draw.reproduced' : 'draw.notReproduced'),
                    },
                  ]),
            ]}
          />
          {!draw.enough && (
            <Text c="var(--bad)">
              {t('draw.notEnough', { candidates: draw.candidates, size: draw.sampleSize })}
            </Text>
          )}
          <Text size="sm">{t('draw.how')}</Text>
          <Text size="sm" c="dimmed">
            {t('draw.unconfirmed')}
          </Text>
          {draw.items.length > 0 && (
            <DataTable
              label={t('draw.title')}
              rows={draw.items}
              idOf={(row) => row.certificationId}
              nameOf={(row) => row.productName}
              columns={[
                {
                  key: 'product',
                  header: t('column.product'),
                  className: 'read-cell',
                  cell: (row) => row.productName,
                },
                { key: 'tickets', header: t('draw.tickets'), numeric: true, cell: (row) => row.tickets },
                { key: 'why', header: t('draw.why'), className: 'read-cell', cell: why },
                ...(draw.drawnAt === null
                  ? []
                  : [
                      {
                        key: 'best',
                        header: t('draw.best'),
                        cell: (row: Row) => (
                          <Code title={row.bestTicket ?? ''}>{row.bestTicket?.slice(0, 12)}</Code>
                        ),
                      },
                      { key: 'drawn', header: t('draw.drawn'), cell: place },
                    ]),
              ]}
              card={(row) => (
                <>
                  <span>{row.productName}</span>
                  <span>{t('draw.ticketCount', { count: row.tickets })}</span>
                  <span className="quiet">{why(row)}</span>
                  {row.drawnAs !== null && <strong>{place(row)}</strong>}
                </>
              )}
            />
          )}
        </Stack>
      )}
    </section>
  );
}
