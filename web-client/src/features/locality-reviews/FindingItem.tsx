import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { Problem } from '@/components/ui/Problem';
import { api } from '@/lib/api/client';
import type { LocalityReview } from '@/lib/api/types';
import { formatDate, formatTime } from '@/lib/format/dates';
import { ifMatch, useStep } from './reviewQueries';

type Act = 'answer' | 'accept' | 'sendBack';

/** One finding: the locality answers, the reviewing agency accepts or sends back. */
export function FindingItem({
  review,
  finding,
}: {
  review: LocalityReview;
  finding: LocalityReview['findings'][number];
}) {
  const { t, i18n } = useTranslation(['localityReviews', 'common']);
  const [open, setOpen] = useState<Act | null>(null);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const close = () => {
    setOpen(null);
    setText('');
    setAsked(false);
  };
  const path = { id: review.id, findingId: finding.id };
  const step = useStep(
    (act: Act) =>
      act === 'answer'
        ? api.POST('/api/v1/locality-reviews/{id}/findings/{findingId}/answer', {
            params: { path },
            body: { answer: text },
          })
        : api.POST('/api/v1/locality-reviews/{id}/findings/{findingId}/settlement', {
            params: { path, header: ifMatch(review.version) },
            body: { settled: act === 'accept', text: text || null },
          }),
    close,
  );
  const acts: Act[] =
    finding.status === 'settled'
      ? []
      : [
          ...(review.mayAnswer && finding.status === 'open' ? (['answer'] as const) : []),
          ...(review.mayReview && finding.status === 'answered' ? (['accept', 'sendBack'] as const) : []),
        ];
  const by = (name: string | null, at: string | null) =>
    [name, at && formatTime(at, i18n.language)].filter(Boolean).join(' · ');
  return (
    <article className="sheet">
      <Stack gap="xs">
        <Text fw={600} {...(finding.overdue ? { c: 'var(--bad)' } : {})}>
          {t(
            finding.overdue
              ? 'localityReviews:finding.overdue'
              : `localityReviews:finding.status.${finding.status}`,
          )}
        </Text>
        <Text style={{ whiteSpace: 'pre-line' }}>{finding.text}</Text>
        <Facts
          items={[
            { label: t('localityReviews:finding.measure'), value: finding.measure },
            { label: t('localityReviews:finding.due'), value: formatDate(finding.dueOn) },
            ...(finding.productName
              ? [{ label: t('localityReviews:finding.item'), value: finding.productName }]
              : []),
            ...(finding.answer
              ? [
                  {
                    label: t('localityReviews:finding.answer'),
                    value: `${finding.answer} (${by(finding.answeredBy, finding.answeredAt)})`,
                  },
                ]
              : []),
            ...(finding.sentBackBecause
              ? [{ label: t('localityReviews:finding.sentBack'), value: finding.sentBackBecause }]
              : []),
            ...(finding.settledAt
              ? [
                  {
                    label: t('localityReviews:finding.settledBy'),
                    value: [finding.settlement, by(finding.settledBy, finding.settledAt)]
                      .filter(Boolean)
                      .join(' · '),
                  },
                ]
              : []),
          ]}
        />
        {open === null && acts.length > 0 && (
          <Group className="no-print">
            {acts.map((act, index) => (
              <Button
                key={act}
                variant={index === 0 ? 'filled' : 'default'}
                size="xs"
                onClick={() => setOpen(act)}
              >
                {t(`localityReviews:finding.act.${act}`)}
              </Button>
            ))}
          </Group>
        )}
        {open !== null && (
          <Stack maw={640}>
            <Textarea
              label={t(`localityReviews:finding.words.${open}`)}
              withAsterisk={open !== 'accept'}
              autosize
              minRows={2}
              maxLength={4000}
              value={text}
              error={asked && !text.trim() && t('common:form.missing')}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            {step.error && <Problem error={step.error} />}
            <Group>
              <Button
                loading={step.isPending}
                onClick={() => {
                  if (open === 'accept' || text.trim()) step.mutate(open);
                  else setAsked(true);
                }}
              >
                {t(`localityReviews:finding.act.${open}`)}
              </Button>
              <Button variant="default" onClick={close}>
                {t('common:act.cancel')}
              </Button>
            </Group>
          </Stack>
        )}
      </Stack>
    </article>
  );
}
