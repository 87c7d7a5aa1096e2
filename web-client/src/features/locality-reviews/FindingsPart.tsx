import { Button, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { LocalityReview } from '@/lib/api/types';
import { addDays, parseTypedDate, today } from '@/lib/format/dates';
import { FindingItem } from './FindingItem';
import { useStep } from './reviewQueries';

const USUAL_DAYS = 30;

/** What was found about the locality, what it has to do, and what it did. */
export function FindingsPart({ review }: { review: LocalityReview }) {
  const { t } = useTranslation('localityReviews');
  const [adding, setAdding] = useState(false);
  const goesOn = review.status === 'drawn' || review.status === 'under-way';
  return (
    <section aria-labelledby="review-findings">
      <Title order={2} size="h4" id="review-findings" mb="xs">
        {t('findings')}
      </Title>
      <Stack>
        {review.findings.length === 0 && <Text>{t('noFindings')}</Text>}
        {review.findings.map((finding) => (
          <FindingItem key={finding.id} review={review} finding={finding} />
        ))}
        {review.mayReview && goesOn && !adding && (
          <Group className="no-print">
            <Button variant="default" onClick={() => setAdding(true)}>
              {t('finding.add')}
            </Button>
          </Group>
        )}
        {adding && <FindingForm review={review} onClose={() => setAdding(false)} />}
      </Stack>
    </section>
  );
}

function FindingForm({ review, onClose }: { review: LocalityReview; onClose: () => void }) {
  const { t } = useTranslation(['localityReviews', 'common']);
  const [text, setText] = useState('');
  const [measure, setMeasure] = useState('');
  const [due, setDue] = useState(addDays(today(), USUAL_DAYS));
  const [item, setItem] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const add = useStep(
    () =>
      api.POST('/api/v1/locality-reviews/{id}/findings', {
        params: { path: { id: review.id } },
        body: { text, measure, dueOn: parseTypedDate(due)!, itemId: item },
      }),
    () => {
      onClose();
      say(t('localityReviews:finding.added'));
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (text.trim() && measure.trim() && parseTypedDate(due)) add.mutate();
  };
  const missing = (given: string) => asked && !given.trim() && t('common:form.missing');
  return (
    <form onSubmit={submit} noValidate className="sheet">
      <Stack maw={640}>
        <Textarea
          label={t('localityReviews:finding.text')}
          withAsterisk
          autosize
          minRows={2}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={missing(text)}
        />
        <Textarea
          label={t('localityReviews:finding.measure')}
          withAsterisk
          autosize
          minRows={2}
          maxLength={4000}
          value={measure}
          onChange={(event) => setMeasure(event.currentTarget.value)}
          error={missing(measure)}
        />
        <Group grow align="flex-start">
          <DateField
            label={t('localityReviews:finding.due')}
            withAsterisk
            hint={false}
            value={due}
            onChange={setDue}
          />
          <Select
            label={t('localityReviews:finding.item')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={review.items.map(({ id, productName }) => ({ value: id, label: productName }))}
            value={item}
            onChange={setItem}
          />
        </Group>
        {add.error && <Problem error={add.error} />}
        <Group>
          <Button type="submit" loading={add.isPending}>
            {t('localityReviews:finding.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
