import { Text } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconFileSpreadsheet.mjs';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { uploadList } from './importQueries';

/** Takes a dropped file, or one chosen by the same label from the keyboard. */
export function DropZone({ onSent }: { onSent: (id: string) => void }) {
  const { t } = useTranslation('imports');
  const id = useId();
  const queries = useQueryClient();
  const [over, setOver] = useState(false);
  const send = useMutation({
    mutationFn: uploadList,
    onSuccess: async ({ id: job }) => {
      await queries.invalidateQueries({ queryKey: ['imports', 'list'] });
      onSent(job);
    },
  });
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !send.isPending) send.mutate(file);
  };
  return (
    <>
      <label
        htmlFor={id}
        className="drop-zone"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <IconUpload size={40} stroke={1.3} aria-hidden />
        <strong>{send.isPending ? t('uploading', { name: send.variables?.name ?? '' }) : t('drop')}</strong>
        <Text size="sm" c="dimmed" component="span">
          {t('dropHint')}
        </Text>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          disabled={send.isPending}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {send.error && <Problem error={send.error} />}
    </>
  );
}
