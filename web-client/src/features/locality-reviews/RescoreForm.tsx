import { Button, Checkbox, Group, NumberInput, Stack, Textarea, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { LocalityReview } from '@/lib/api/types';
import { ifMatch, useStep } from './reviewQueries';

const HIGHEST = 100;
const PARTS = ['productNote', 'marketingNote', 'qualityNote'] as const;

/** The score of a dossier scored again; the stars follow from it. */
export function RescoreForm({
  review,
  item,
  onClose,
}: {
  review: LocalityReview;
  item: LocalityReview['items'][number];
  onClose: () => void;
}) {
  const { t } = useTranslation(['localityReviews', 'common']);
  const [score, setScore] = useState<string | number>(item.score ?? '');
  const [original, setOriginal] = useState<string | number>(item.originalScore ?? '');
  const [mandatory, setMandatory] = useState(item.mandatoryMet ?? true);
  const [notes, setNotes] = useState({
    productNote: item.productNote ?? '',
    marketingNote: item.marketingNote ?? '',
    qualityNote: item.qualityNote ?? '',
  });
  const [asked, setAsked] = useState(false);
  const asksOriginal = item.originalScore === null || item.originalScoreFromDossier;
  const save = useStep(
    () =>
      api.POST('/api/v1/locality-reviews/{id}/items/{itemId}/rescore', {
        params: { path: { id: review.id, itemId: item.id }, header: ifMatch(review.version) },
        body: {
          score: Number(score),
          originalScore: asksOriginal && original !== '' ? Number(original) : null,
          mandatoryMet: mandatory,
          productNote: notes.productNote || null,
          marketingNote: notes.marketingNote || null,
          qualityNote: notes.qualityNote || null,
        },
      }),
    () => {
      onClose();
      say(t('localityReviews:rescore.saved', { product: item.productName }));
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (score !== '') save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="sheet" aria-label={item.productName}>
      <Stack maw={640}>
        <Text fw={600}>{item.productName}</Text>
        <Group grow align="flex-start">
          {asksOriginal && (
            <NumberInput
              label={t('localityReviews:rescore.original')}
              min={0}
              max={HIGHEST}
              decimalScale={2}
              decimalSeparator=","
              value={original}
              onChange={setOriginal}
            />
          )}
          <NumberInput
            label={t('localityReviews:rescore.score')}
            withAsterisk
            min={0}
            max={HIGHEST}
            decimalScale={2}
            decimalSeparator=","
            value={score}
            onChange={setScore}
            error={asked && score === '' && t('common:form.missing')}
          />
        </Group>
        <Checkbox
          label={t('localityReviews:rescore.mandatory')}
          description={t('localityReviews:rescore.mandatoryHint')}
          checked={mandatory}
          onChange={(event) => setMandatory(event.currentTarget.checked)}
        />
        {PARTS.map((part) => (
          <Textarea
            key={part}
            label={t(`localityReviews:rescore.${part}`)}
            autosize
            maxLength={4000}
            value={notes[part]}
            onChange={(event) => setNotes({ ...notes, [part]: event.currentTarget.value })}
          />
        ))}
        {save.error && <Problem error={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('common:act.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
