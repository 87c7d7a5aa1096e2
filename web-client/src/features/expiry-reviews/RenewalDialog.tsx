import '@/lib/i18n/cases';
import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { today } from '@/lib/format/dates';
import { Refused } from './Refused';
import { boardKey } from './boardQueries';
import { STATES, type RenewalState } from './search';

/** How far renewals have come, for one or for many. */
export function RenewalDialog({
  ids,
  onClose,
  onDone,
}: {
  ids: string[];
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation(['expiryReviews', 'common']);
  const queries = useQueryClient();
  const [state, setState] = useState<RenewalState>('notified');
  const [on, setOn] = useState(today());
  const [note, setNote] = useState('');
  const save = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/expiry-reviews/states', {
          body: { certificationIds: ids, state, on: on || null, note: note.trim() || null },
        }),
      ),
    onSuccess: async (outcome) => {
      await queries.invalidateQueries({ queryKey: boardKey });
      if (outcome.refused.length > 0) return;
      say(t('expiryReviews:stateDone', { count: outcome.set }));
      onDone();
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('expiryReviews:setStateOf', { count: ids.length })}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <Stack>
        <Select
          label={t('expiryReviews:column.state')}
          allowDeselect={false}
          data={STATES.map((value) => ({ value, label: t(`expiryReviews:state.${value}`) }))}
          value={state}
          onChange={(value) => setState(value as RenewalState)}
        />
        <DateField label={t('expiryReviews:stateOn')} value={on} onChange={setOn} />
        <Textarea
          label={t('expiryReviews:note')}
          description={t('expiryReviews:noteHint')}
          autosize
          minRows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {save.error && <Problem error={save.error} />}
        {save.data && save.data.refused.length > 0 && <Refused rows={save.data.refused} names={new Map()} />}
        <Group>
          <Button loading={save.isPending} onClick={() => save.mutate()}>
            {t('common:act.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:act.back')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
