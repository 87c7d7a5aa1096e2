import '@/lib/i18n/cases';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { Problem } from '@/components/ui/Problem';
import { api } from '@/lib/api/client';
import type { RevocationProposal } from '@/lib/api/types';
import { orNull } from '@/lib/forms/values';
import { useStep } from './useStep';

const DAYS = ['certificateReturnedOn', 'logoRemovedOn', 'stampsVoidedOn', 'salesPointsInformedOn'] as const;

/** What was done after the decision. The case is closed when all is done, or a note says why something cannot be. */
export function ExecutionForm({ item, etag }: { item: RevocationProposal; etag: string }) {
  const { t } = useTranslation('revocations');
  const [days, setDays] = useState(() => Object.fromEntries(DAYS.map((day) => [day, item[day] ?? ''])));
  const [note, setNote] = useState(item.executionNote ?? '');
  const params = { path: { id: item.id }, header: { 'If-Match': etag } };
  const save = useStep(
    () =>
      api.PUT('/api/v1/revocation-proposals/{id}/execution', {
        params,
        body: {
          ...Object.fromEntries(DAYS.map((day) => [day, orNull(days[day] ?? '')])),
          note: orNull(note),
        },
      }),
    t('execution.saved'),
  );
  const close = useStep(
    () => api.POST('/api/v1/revocation-proposals/{id}/closure', { params }),
    t('execution.closed'),
  );
  const changed =
    note !== (item.executionNote ?? '') || DAYS.some((day) => (days[day] ?? '') !== (item[day] ?? ''));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Stack maw={480}>
        {DAYS.map((day) => (
          <DateField
            key={day}
            label={t(`execution.${day}`)}
            value={days[day] ?? ''}
            onChange={(value) => setDays((all) => ({ ...all, [day]: value }))}
          />
        ))}
        <Textarea
          label={t('execution.note')}
          description={t('execution.noteHint')}
          autosize
          minRows={2}
          maxLength={4000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {(save.error ?? close.error) && <Problem error={save.error ?? close.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('execution.save')}
          </Button>
          <Button
            variant="default"
            disabled={changed}
            loading={close.isPending}
            onClick={() => close.mutate()}
          >
            {t('execution.close')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
