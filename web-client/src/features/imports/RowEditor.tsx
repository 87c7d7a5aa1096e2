import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { RemotePicker } from '@/components/ui/RemotePicker';
import { api, dataOf } from '@/lib/api/client';
import type { Body, ImportJob, ImportRow } from '@/lib/api/types';
import { changedFields } from '@/lib/forms/values';
import { isField } from './fields';

type Change = Body<'/api/v1/imports/{id}/rows/{line}', 'patch'>;

async function findProducts(text: string) {
  const { items } = await dataOf(api.GET('/api/v1/products', { params: { query: { q: text, limit: 10 } } }));
  return items.map((row) => ({
    value: row.id,
    label: [row.name, row.subjectName].filter(Boolean).join(' · '),
  }));
}

/** Mends one row: its cells as they were read, and which record it is. The server reads the row again. */
export function RowEditor({ job, row, onDone }: { job: ImportJob; row: ImportRow; onDone: () => void }) {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const original = Object.fromEntries(Object.entries(row.cells).map(([name, text]) => [name, text ?? '']));
  const [cells, setCells] = useState(original);
  const send = useMutation({
    mutationFn: (body: Change) =>
      api.PATCH('/api/v1/imports/{id}/rows/{line}', {
        params: { path: { id: job.id, line: row.line } },
        body,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', 'one', job.id] }),
  });
  const changed = changedFields(original, cells);
  return (
    <Stack gap="md" className="row-editor">
      {send.error && <Problem error={send.error} />}
      <div className="mapping-grid">
        {Object.keys(original)
          .filter((name) => isField(name) && name !== 'ignored' && name !== 'ordinal')
          .map((name) => (
            <TextInput
              key={name}
              size="xs"
              label={isField(name) ? t(`field.${name}`) : name}
              value={cells[name] ?? ''}
              onChange={(event) => setCells({ ...cells, [name]: event.currentTarget.value })}
            />
          ))}
      </div>
      <Group gap="xs">
        <Button
          size="xs"
          disabled={Object.keys(changed).length === 0}
          loading={send.isPending}
          onClick={() => send.mutate({ cells: changed } as Change, { onSuccess: onDone })}
        >
          {t('rows.saveCells')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => send.mutate({ skip: true } as Change, { onSuccess: onDone })}
        >
          {t('rows.skip')}
        </Button>
      </Group>
      <MatchChoice
        row={row}
        pending={send.isPending}
        onChoose={(match) => send.mutate({ match } as Change)}
      />
    </Stack>
  );
}

function MatchChoice({
  row,
  pending,
  onChoose,
}: {
  row: ImportRow;
  pending: boolean;
  onChoose: (match: { productId: string }) => void;
}) {
  const { t } = useTranslation('imports');
  const match = row.match;
  const [choice, setChoice] = useState(match?.productId ? 'found' : 'new');
  const [other, setOther] = useState<string | null>(null);
  const productId = choice === 'found' ? match?.productId : choice === 'new' ? 'new' : other;
  const score = match?.score ? t('rows.matchScore', { score: Math.round(match.score * 100) }) : '';
  return (
    <fieldset className="match">
      <legend>{t('rows.match')}</legend>
      <Radio.Group value={choice} onChange={setChoice} aria-label={t('rows.match')}>
        <Stack gap={6}>
          {match?.productId && (
            <Radio
              size="xs"
              value="found"
              label={`${t('rows.matchProduct', { name: match.name ?? '' })} ${score && `(${score})`}`}
            />
          )}
          <Radio size="xs" value="new" label={t('rows.matchNew')} />
          <Radio size="xs" value="other" label={t('rows.matchOther')} />
        </Stack>
      </Radio.Group>
      {choice === 'other' && (
        <RemotePicker
          size="xs"
          mt="xs"
          label={t('rows.matchOther')}
          source="products"
          load={findProducts}
          value={other}
          onPick={(picked) => setOther(picked?.value ?? null)}
        />
      )}
      <Button
        mt="xs"
        size="xs"
        variant="default"
        loading={pending}
        disabled={!productId}
        onClick={() => productId && onChoose({ productId })}
      >
        {t('rows.chooseMatch')}
      </Button>
    </fieldset>
  );
}
