import '@/lib/i18n/cases';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { formatDate, formatTime } from '@/lib/format/dates';
import { DrawPart } from './DrawPart';
import { FindingsPart } from './FindingsPart';
import { reviewQuery } from './reviewQueries';
import { ReviewSteps } from './ReviewSteps';
import { SamplePart } from './SamplePart';
import { signed } from './signed';

/** One review: the draw, the dossiers scored again, how they differ, and what the locality has to do. */
export function ReviewPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation('localityReviews');
  const { data: review, error, refetch } = useQuery(reviewQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!review) return <RowsSkeleton />;
  const { summary } = review;
  const when = (name: string | null, at: string | null) =>
    at && [formatTime(at, i18n.language), name].filter(Boolean).join(' · ');
  return (
    <>
      <PageHeader
        title={t('of', { unit: review.unitName })}
        crumbs={[{ label: t('title'), to: '/quan-tri/giam-sat-dia-phuong' }]}
        marks={<Text fw={600}>{t(`status.${review.status}`)}</Text>}
      />
      <Stack gap="lg">
        <Facts
          items={[
            { label: t('column.code'), value: review.code },
            { label: t('column.agency'), value: review.agencyName },
            {
              label: t('column.period'),
              value: `${formatDate(review.from)} – ${formatDate(review.to)}`,
            },
            { label: t('drawnAt'), value: when(review.drawnBy, review.drawnAt) },
            { label: t('form.basis'), value: review.basis },
          ]}
        />
        <Group className="no-print">
          {(['docx', 'pdf'] as const).map((format) => (
            <Anchor key={format} underline="always" href={`/api/v1/locality-reviews/${id}/report.${format}`}>
              {t(`paper.${format}`)}
            </Anchor>
          ))}
        </Group>
        {summary.scored > 0 && (
          <Facts
            items={[
              {
                label: t('summary.scored'),
                value: t('summary.of', { scored: summary.scored, size: review.sampleSize }),
              },
              { label: t('outcome.same'), value: summary.same },
              { label: t('outcome.lower'), value: summary.lower },
              { label: t('outcome.higher'), value: summary.higher },
              { label: t('outcome.not-eligible'), value: summary.notEligible },
              {
                label: t('summary.average'),
                value: summary.averageDifference !== null && signed(summary.averageDifference, i18n.language),
              },
            ]}
          />
        )}
        <ReviewSteps review={review} />
        {review.conclusion && (
          <Facts
            items={[
              { label: t('conclusion'), value: review.conclusion },
              { label: t('concludedAt'), value: when(review.concludedBy, review.concludedAt) },
              {
                label: t('publishedAt'),
                value:
                  review.publishedAt &&
                  [
                    formatTime(review.publishedAt, i18n.language),
                    t(review.publishesProducts ? 'withProducts' : 'withoutProducts'),
                  ].join(' · '),
              },
            ]}
          />
        )}
        {review.items.length > 0 && <SamplePart review={review} />}
        {review.items.length > 0 && <FindingsPart review={review} />}
        <DrawPart review={review} />
      </Stack>
    </>
  );
}
