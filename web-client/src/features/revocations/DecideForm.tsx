import '@/lib/i18n/cases';
import { Radio, Stack, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ui/ConfirmAct';
import { emptyPaper, isSigned, PaperFields, paperOf } from '@/features/revocations/PaperFields';
import { api } from '@/lib/api/client';
import type { RevocationProposal } from '@/lib/api/types';
import { useStep } from './useStep';

/** Decides about this case alone: by a signed paper of its own, or to leave the recognition as it is. */
export function DecideForm({ item, etag }: { item: RevocationProposal; etag: string }) {
  const { t } = useTranslation('revocations');
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<'upheld' | 'refused'>('upheld');
  const [paper, setPaper] = useState(emptyPaper);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const upheld = outcome === 'upheld';
  const ready = upheld ? isSigned(paper) : reason.trim() !== '';
  const decide = useStep(
    () =>
      api.POST('/api/v1/revocation-proposals/{id}/decision', {
        params: { path: { id: item.id }, header: { 'If-Match': etag } },
        body: outcome === 'upheld' ? { outcome, paper: paperOf(paper) } : { outcome, reason: reason.trim() },
      }),
    t(upheld ? 'decide.upheldDone' : 'decide.refusedDone'),
  );
  return (
    <ConfirmAct
      consequences={
        upheld ? [t('decide.c1'), t('decide.c2'), t('decide.c3')] : [t('decide.r1'), t('decide.r2')]
      }
      confirmLabel={t(upheld ? 'decide.uphold' : 'decide.refuse')}
      danger={upheld}
      pending={decide.isPending}
      error={decide.error}
      missing={asked && !ready}
      onConfirm={() => {
        setAsked(true);
        if (ready) decide.mutate();
      }}
      onCancel={() => void navigate({ to: '/quan-tri/thu-hoi' })}
    >
      <Stack>
        <Radio.Group
          label={t('decide.outcome')}
          value={outcome}
          onChange={(next) => setOutcome(next === 'refused' ? 'refused' : 'upheld')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="upheld" label={t('decide.upheld')} />
            <Radio value="refused" label={t('decide.refused')} />
          </Stack>
        </Radio.Group>
        {upheld ? (
          <PaperFields certificationId={item.certificationId} values={paper} onChange={setPaper} />
        ) : (
          <Textarea
            label={t('decide.reason')}
            withAsterisk
            autosize
            minRows={3}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Stack>
    </ConfirmAct>
  );
}
