import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ui/ConfirmAct';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { LocalityReview } from '@/lib/api/types';
import { ifMatch, useStep } from './reviewQueries';

/** Drawing, concluding, publishing: each once, in this order. */
export function ReviewSteps({ review }: { review: LocalityReview }) {
  const { t } = useTranslation('localityReviews');
  const [open, setOpen] = useState<'draw' | 'conclude' | 'publish' | null>(null);
  const [text, setText] = useState('');
  const [products, setProducts] = useState(false);
  const [asked, setAsked] = useState(false);
  const params = { path: { id: review.id }, header: ifMatch(review.version) };
  const close = () => setOpen(null);
  const done = (message: 'drawn' | 'concluded' | 'published') => () => {
    close();
    say(t(`step.${message}`));
  };
  const draw = useStep(() => api.POST('/api/v1/locality-reviews/{id}/draw', { params }), done('drawn'));
  const conclude = useStep(
    () => api.POST('/api/v1/locality-reviews/{id}/conclusion', { params, body: { text } }),
    done('concluded'),
  );
  const publish = useStep(
    () => api.POST('/api/v1/locality-reviews/{id}/publication', { params, body: { products } }),
    done('published'),
  );
  if (!review.mayReview) return null;
  const next =
    review.status === 'drafted'
      ? 'draw'
      : review.status === 'concluded'
        ? 'publish'
        : review.status === 'published'
          ? null
          : 'conclude';
  if (next === null) return null;
  if (open === null)
    return (
      <Group className="no-print">
        <Button
          variant={next === 'conclude' && review.summary.scored < review.sampleSize ? 'default' : 'filled'}
          onClick={() => setOpen(next)}
        >
          {t(`step.${next}`)}
        </Button>
      </Group>
    );
  if (open === 'draw')
    return (
      <ConfirmAct
        danger={false}
        consequences={[t('step.drawMeans', { size: review.sampleSize, seed: review.seed }), t('step.once')]}
        confirmLabel={t('step.draw')}
        pending={draw.isPending}
        error={draw.error}
        onCancel={close}
        onConfirm={() => draw.mutate()}
      />
    );
  if (open === 'conclude')
    return (
      <ConfirmAct
        danger={false}
        consequences={[t('step.concludeMeans')]}
        confirmLabel={t('step.conclude')}
        pending={conclude.isPending}
        error={conclude.error}
        missing={asked && !text.trim()}
        onCancel={close}
        onConfirm={() => {
          setAsked(true);
          if (text.trim()) conclude.mutate();
        }}
      >
        <Textarea
          label={t('conclusion')}
          withAsterisk
          autosize
          minRows={3}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </ConfirmAct>
    );
  return (
    <ConfirmAct
      danger={false}
      consequences={[t('step.publishMeans'), t('step.publishHides')]}
      confirmLabel={t('step.publish')}
      pending={publish.isPending}
      error={publish.error}
      onCancel={close}
      onConfirm={() => publish.mutate()}
    >
      <Stack>
        <Checkbox
          label={t('step.products')}
          checked={products}
          onChange={(event) => setProducts(event.currentTarget.checked)}
        />
      </Stack>
    </ConfirmAct>
  );
}
