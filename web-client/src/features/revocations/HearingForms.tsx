import '@/lib/i18n/cases';
import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { Problem } from '@/components/ui/Problem';
import { api } from '@/lib/api/client';
import type { RevocationProposal } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { today } from '@/lib/format/dates';
import { useStep } from './useStep';

interface Props {
  item: RevocationProposal;
  etag: string;
}

/** What the subject says; by its representative, or by an officer who has it on paper. */
export function OpinionForm({ item, etag }: Props) {
  const { t } = useTranslation(['revocations', 'common']);
  const { can } = useSession();
  const [stance, setStance] = useState('');
  const [opinion, setOpinion] = useState('');
  const [on, setOn] = useState(today());
  const [asked, setAsked] = useState(false);
  const officer = can('revocations.propose');
  const late = item.opinionDueOn !== null && item.opinionDueOn < today() && !officer;
  const give = useStep(
    () =>
      api.POST('/api/v1/revocation-proposals/{id}/opinion', {
        params: { path: { id: item.id }, header: { 'If-Match': etag } },
        body: { opinion: opinion.trim(), accepts: stance === 'accepts', on },
      }),
    t('revocations:opinion.done'),
  );
  const open = (item.stage === 'hearing' || item.stage === 'review') && !item.hearingWaivedBecause && !late;
  if (!open || item.opinionOn || !can('revocations.answer')) return null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (stance && opinion.trim()) give.mutate();
      }}
    >
      <Stack>
        <Radio.Group
          label={t('revocations:opinion.stance')}
          withAsterisk
          value={stance}
          onChange={setStance}
          error={asked && !stance && t('common:form.missing')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="objects" label={t('revocations:opinion.objects')} />
            <Radio value="accepts" label={t('revocations:opinion.accepts')} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('revocations:opinion.text')}
          withAsterisk
          autosize
          minRows={3}
          maxLength={4000}
          value={opinion}
          onChange={(event) => setOpinion(event.currentTarget.value)}
          error={asked && !opinion.trim() && t('common:form.missing')}
        />
        {officer && <DateField label={t('revocations:opinion.on')} value={on} onChange={setOn} />}
        {give.error && <Problem error={give.error} />}
        <Group>
          <Button type="submit" loading={give.isPending}>
            {t('revocations:opinion.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What a check of the case found. */
export function ReviewForm({ item, etag }: Props) {
  const { t } = useTranslation(['revocations', 'common']);
  const { can } = useSession();
  const [review, setReview] = useState('');
  const [asked, setAsked] = useState(false);
  const [recommended, setRecommended] = useState(true);
  const enter = useStep(
    () =>
      api.POST('/api/v1/revocation-proposals/{id}/review', {
        params: { path: { id: item.id }, header: { 'If-Match': etag } },
        body: { recommended, review: review.trim() },
      }),
    t('revocations:review.entered'),
  );
  if (item.stage !== 'review' || !can('revocations.review')) return null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (review.trim()) enter.mutate();
      }}
    >
      <Stack>
        <Radio.Group
          label={t('revocations:review.finding')}
          value={recommended ? 'yes' : 'no'}
          onChange={(value) => setRecommended(value === 'yes')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="yes" label={t('revocations:review.recommend')} />
            <Radio value="no" label={t('revocations:review.against')} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('revocations:review.text')}
          withAsterisk
          autosize
          minRows={3}
          maxLength={4000}
          value={review}
          onChange={(event) => setReview(event.currentTarget.value)}
          error={asked && !review.trim() && t('common:form.missing')}
        />
        {enter.error && <Problem error={enter.error} />}
        <Group>
          <Button type="submit" loading={enter.isPending}>
            {t('revocations:review.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
