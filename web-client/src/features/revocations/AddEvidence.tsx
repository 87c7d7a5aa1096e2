import '@/lib/i18n/cases';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePick } from '@/components/ui/FilePick';
import { Problem } from '@/components/ui/Problem';
import type { RevocationProposal } from '@/lib/api/types';
import { sendFile } from '@/lib/api/upload';
import { useSession } from '@/lib/auth/session';
import { useStep } from './useStep';

export function AddEvidence({ item }: { item: RevocationProposal }) {
  const { t } = useTranslation(['revocations', 'common']);
  const { can } = useSession();
  const [title, setTitle] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  const add = useStep(
    () => sendFile(`/api/v1/revocation-proposals/${item.id}/evidence`, { title: title.trim(), file: file! }),
    t('revocations:evidence.added'),
  );
  if (!can('revocations.propose') || !['hearing', 'review', 'decision'].includes(item.stage)) return null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (title.trim() && file) add.mutate();
      }}
    >
      <Stack maw={480}>
        <TextInput
          label={t('revocations:evidence.name')}
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={asked && !title.trim() && t('common:form.missing')}
        />
        <FilePick
          label={t('revocations:evidence.file')}
          accept="application/pdf,image/jpeg,image/png,image/webp"
          file={file}
          onPick={setFile}
        />
        {add.error && <Problem error={add.error} />}
        <Group>
          <Button type="submit" variant="default" loading={add.isPending} disabled={!file}>
            {t('revocations:evidence.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
