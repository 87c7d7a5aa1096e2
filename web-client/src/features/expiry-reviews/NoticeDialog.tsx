import '@/lib/i18n/cases';
import { Anchor, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import { Refused } from './Refused';
import { boardKey } from './boardQueries';
import type { NoticeKind } from './search';

/** Sends notices and tells what became of them: by e-mail, to be printed in one file, or left out. */
export function NoticeDialog({
  kind,
  ids,
  names,
  onClose,
}: {
  kind: NoticeKind;
  ids: string[];
  names: ReadonlyMap<string, string>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['expiryReviews', 'common']);
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const [number, setNumber] = useState('');
  const send = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/notices', {
          params: { header: { 'Idempotency-Key': key } },
          body: { kind, certificationIds: ids, agencyId: null, number: number.trim() || null },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: boardKey }),
  });
  const result = send.data;
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t(`expiryReviews:send.${kind}`)}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      {result ? (
        <Stack>
          <Text role="status">
            {t('expiryReviews:sent', { emailed: result.emailed, printed: result.printed })}
          </Text>
          {result.printed > 0 && (
            <Group>
              <Anchor href={`/api/v1/notice-batches/${result.batchId}/papers.pdf`} download>
                {t('expiryReviews:pdf')}
              </Anchor>
              <Anchor href={`/api/v1/notice-batches/${result.batchId}/papers.docx`} download>
                {t('expiryReviews:docx')}
              </Anchor>
            </Group>
          )}
          {result.refused.length > 0 && <Refused rows={result.refused} names={names} />}
          <Group>
            <LinkAnchor to="/quan-tri/giay-bao" search={{ batch: result.batchId }}>
              {t('expiryReviews:toBatch')}
            </LinkAnchor>
            <Button variant="default" onClick={onClose}>
              {t('common:act.close')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack>
          <Text>{t('expiryReviews:sendText', { count: ids.length })}</Text>
          <TextInput
            label={t('expiryReviews:number')}
            description={t('expiryReviews:numberHint')}
            maxLength={60}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          {send.error && <Problem error={send.error} />}
          <Group>
            <Button data-autofocus loading={send.isPending} onClick={() => send.mutate()}>
              {t('expiryReviews:sendNow', { count: ids.length })}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common:act.back')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
