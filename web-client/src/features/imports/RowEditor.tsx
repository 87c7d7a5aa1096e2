import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { RemotePicker } from '@/components/ui/RemotePicker';
import { api, dataOf } from '@/lib/api/client';
import type { Body, ImportJob, ImportRow } from '@/lib/api/types';
import { changedFields } from '@/lib/forms/values';
import { isField } from './fields';

type Change = Body<'/api/v1/imports/{id}/rows/{line}', 'patch'>;

const NEW = 'new';
const OTHER = 'other';

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
          .map((name) => {
            const input = {
              size: 'xs',
              label: isField(name) ? t(`field.${name}`) : name,
              value: cells[name] ?? '',
              onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
                setCells({ ...cells, [name]: event.currentTarget.value }),
            };
            // Several products in one cell stand on lines of their own, which a one-line field would run together.
            return original[name]?.includes('\n') ? (
              <Textarea key={name} {...input} autosize />
            ) : (
              <TextInput key={name} {...input} />
            );
          })}
      </div>
      <Group gap="xs">
        <Button
          size="xs"
          disabled={Object.keys(changed).length === 0}
          loading={send.isPending}
          onClick={() => send.mutate({ cells: changed as Record<string, string> }, { onSuccess: onDone })}
        >
          {t('rows.saveCells')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => send.mutate({ skip: !row.skipped }, { onSuccess: onDone })}
        >
          {row.skipped ? t('rows.unskip') : t('rows.skip')}
        </Button>
      </Group>
      <MatchChoice row={row} pending={send.isPending} onChoose={(match) => send.mutate({ match })} />
    </Stack>
  );
}

type Candidate = ImportRow['candidates'][number];
interface Match {
  productId?: string;
  subjectId?: string;
}

/** Which record of the register the row means: nothing near is taken over without a person's choice. */
function MatchChoice({
  row,
  pending,
  onChoose,
}: {
  row: ImportRow;
  pending: boolean;
  onChoose: (match: Match) => void;
}) {
  const { t } = useTranslation('imports');
  const products = row.candidates.filter((candidate) => candidate.productId !== null);
  const subjects = row.candidates.filter(
    (candidate) => candidate.productId === null && candidate.subjectId !== null,
  );
  const [product, setProduct] = useState(
    row.choice.newProduct ? NEW : (row.choice.productId ?? row.match?.productId ?? ''),
  );
  const [subject, setSubject] = useState(
    row.choice.newSubject ? NEW : (row.choice.subjectId ?? row.match?.subjectId ?? ''),
  );
  const [other, setOther] = useState<string | null>(null);
  const chosenProduct = product === OTHER ? (other ?? '') : product;
  return (
    <Stack gap="sm">
      <Choices
        legend={t('rows.match')}
        candidates={products}
        idOf={(candidate) => candidate.productId ?? ''}
        value={product}
        onChange={setProduct}
        newLabel={t('rows.matchNew')}
        otherLabel={t('rows.matchOther')}
      />
      {product === OTHER && (
        <RemotePicker
          size="xs"
          label={t('rows.matchOther')}
          source="products"
          load={findProducts}
          value={other}
          onPick={(picked) => setOther(picked?.value ?? null)}
        />
      )}
      {(subjects.length > 0 || row.match?.subjectId) && (
        <Choices
          legend={t('rows.matchSubject')}
          candidates={subjects}
          idOf={(candidate) => candidate.subjectId ?? ''}
          value={subject}
          onChange={setSubject}
          newLabel={t('rows.matchSubjectNew')}
        />
      )}
      <Group>
        <Button
          size="xs"
          variant="default"
          loading={pending}
          disabled={chosenProduct === '' && subject === ''}
          onClick={() =>
            onChoose({
              ...(chosenProduct ? { productId: chosenProduct } : {}),
              ...(subject ? { subjectId: subject } : {}),
            })
          }
        >
          {t('rows.chooseMatch')}
        </Button>
      </Group>
    </Stack>
  );
}

function Choices({
  legend,
  candidates,
  idOf,
  value,
  onChange,
  newLabel,
  otherLabel,
}: {
  legend: string;
  candidates: Candidate[];
  idOf: (candidate: Candidate) => string;
  value: string;
  onChange: (value: string) => void;
  newLabel: string;
  otherLabel?: string;
}) {
  const { t } = useTranslation('imports');
  const words = (candidate: Candidate) =>
    [
      candidate.name,
      candidate.unitName,
      t('rows.matchScore', { score: Math.round(candidate.score * 100) }),
      candidate.planned ? t('rows.planned') : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Radio.Group label={legend} value={value} onChange={onChange}>
      <Stack gap={6} mt={4}>
        {candidates.map((candidate) => (
          <Radio key={idOf(candidate)} size="xs" value={idOf(candidate)} label={words(candidate)} />
        ))}
        <Radio size="xs" value={NEW} label={newLabel} />
        {otherLabel && <Radio size="xs" value={OTHER} label={otherLabel} />}
      </Stack>
    </Radio.Group>
  );
}
