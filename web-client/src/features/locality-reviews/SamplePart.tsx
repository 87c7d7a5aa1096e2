import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { LinkAnchor } from '@/components/ui/links';
import type { LocalityReview } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { RescoreForm } from './RescoreForm';
import { signed } from './signed';

/** The recognitions that were drawn, as they were scored and as they are now. */
export function SamplePart({ review }: { review: LocalityReview }) {
  const { t, i18n } = useTranslation('localityReviews');
  const [open, setOpen] = useState<string | null>(null);
  type Row = LocalityReview['items'][number];
  const mayScore = review.mayReview && (review.status === 'drawn' || review.status === 'under-way');
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, i18n.language));
  const stars = (value: number | null) => (value === null ? '–' : t('stars', { count: value }));
  const link = (row: Row) => (
    <LinkAnchor to="/quan-tri/cong-nhan/$id" params={{ id: row.certificationId }}>
      {row.productName}
    </LinkAnchor>
  );
  const before = (row: Row) => `${number(row.originalScore)} · ${stars(row.originalStars)}`;
  const now = (row: Row) => (row.score === null ? '' : `${number(row.score)} · ${stars(row.stars)}`);
  const outcome = (row: Row) =>
    row.outcome && (
      <Text span size="sm" fw={600} {...(row.outcome === 'same' ? {} : { c: 'var(--bad)' })}>
        {[
          t(`outcome.${row.outcome}`),
          row.scoreDifference !== null && signed(row.scoreDifference, i18n.language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    );
  const act = (row: Row) =>
    mayScore &&
    open !== row.id && (
      <Button
        size="xs"
        variant="default"
        aria-label={`${t(row.score === null ? 'rescore.act' : 'rescore.again')}: ${row.productName}`}
        onClick={() => setOpen(row.id)}
      >
        {t(row.score === null ? 'rescore.act' : 'rescore.again')}
      </Button>
    );
  const notes = (row: Row) =>
    (
      [
        ['productNote', row.productNote],
        ['marketingNote', row.marketingNote],
        ['qualityNote', row.qualityNote],
      ] as const
    )
      .filter(([, text]) => text)
      .map(([part, text]) => (
        <Text key={part} size="sm">
          {`${t(`rescore.${part}`)}: ${text ?? ''}`}
        </Text>
      ));
  const scoring = review.items.find(({ id }) => id === open);
  return (
    <section aria-labelledby="review-sample">
      <Title order={2} size="h4" id="review-sample" mb="xs">
        {t('sample')}
      </Title>
      <DataTable
        label={t('sample')}
        rows={review.items}
        idOf={(row) => row.id}
        nameOf={(row) => row.productName}
        detail={(row) => (row.productNote || row.marketingNote || row.qualityNote ? notes(row) : undefined)}
        columns={[
          { key: 'ordinal', header: t('column.ordinal'), numeric: true, cell: (row) => row.ordinal },
          { key: 'product', header: t('column.product'), className: 'read-cell', cell: link },
          {
            key: 'subject',
            header: t('column.subject'),
            className: 'read-cell',
            cell: (row) => row.subjectName,
          },
          {
            key: 'decision',
            header: t('column.decision'),
            className: 'read-cell',
            cell: (row) => [row.decisionNumber, formatDate(row.decisionDate)].filter(Boolean).join(' · '),
          },
          { key: 'before', header: t('column.before'), cell: before },
          { key: 'now', header: t('column.now'), cell: now },
          { key: 'outcome', header: t('column.outcome'), className: 'read-cell', cell: outcome },
          ...(mayScore ? [{ key: 'act', header: t('column.act'), screenOnly: true, cell: act }] : []),
        ]}
        card={(row) => (
          <>
            {link(row)}
            <span className="quiet">{row.subjectName}</span>
            <span>{`${t('column.before')}: ${before(row)}`}</span>
            {row.score !== null && <span>{`${t('column.now')}: ${now(row)}`}</span>}
            {outcome(row)}
            {notes(row)}
            {act(row)}
          </>
        )}
      />
      {/* not in the table: turning a phone draws that anew, and would lose what was typed */}
      {scoring && (
        <RescoreForm key={scoring.id} review={review} item={scoring} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
