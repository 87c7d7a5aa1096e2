import { Button, Group, Select, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { Problem } from '@/components/ui/Problem';
import { api } from '@/lib/api/client';
import type { ImportJob } from '@/lib/api/types';
import { FIELDS, isField, type ImportField } from './fields';

/** What the reader made of the file, open to correction: a misread column is chosen again and the file read once more. */
export function ColumnMapping({ job, editable }: { job: ImportJob; editable: boolean }) {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const [fields, setFields] = useState<Record<number, ImportField>>({});
  const change = useMutation({
    mutationFn: () =>
      api.PATCH('/api/v1/imports/{id}/columns', {
        params: { path: { id: job.id } },
        body: {
          columns: job.columns.map(({ index, field }) => ({
            index,
            field: fields[index] ?? field,
          })),
        },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', 'one', job.id] }),
  });
  const ignored = job.columns
    .filter(({ field, heading }) => field === 'ignored' && heading)
    .map(({ heading }) => heading);
  const delimiter = job.delimiter === '\t' ? t('read.tab') : job.delimiter;
  return (
    <details className="sheet mapping">
      <summary>
        {t('read.title')}
        {ignored.length > 0 && (
          <span className="quiet">{t('read.ignoredColumns', { names: ignored.join(', ') })}</span>
        )}
      </summary>
      <Facts
        items={[
          ...(job.encoding ? [{ label: t('read.encoding'), value: job.encoding }] : []),
          ...(delimiter ? [{ label: t('read.delimiter'), value: delimiter }] : []),
          ...(job.sheet ? [{ label: t('read.sheet'), value: job.sheet }] : []),
          ...(job.headerLine ? [{ label: t('read.headerLine'), value: String(job.headerLine) }] : []),
        ]}
      />
      <h3>{t('read.columns')}</h3>
      {editable && (
        <Text size="sm" c="dimmed">
          {t('read.columnsHint')}
        </Text>
      )}
      <div className="mapping-grid">
        {job.columns.map((column) => {
          const heading = column.heading || t('read.noHeading', { number: column.index + 1 });
          const value = fields[column.index] ?? column.field;
          return (
            <Select
              key={column.index}
              label={heading}
              searchable
              allowDeselect={false}
              disabled={!editable}
              data={FIELDS.map((field) => ({ value: field, label: t(`field.${field}`) }))}
              value={isField(value) ? value : 'ignored'}
              onChange={(next) => isField(next) && setFields({ ...fields, [column.index]: next })}
            />
          );
        })}
      </div>
      {change.error && <Problem error={change.error} />}
      {editable && (
        <Group mt="md">
          <Button
            size="xs"
            disabled={Object.keys(fields).length === 0}
            loading={change.isPending}
            onClick={() => change.mutate()}
          >
            {t('read.again')}
          </Button>
        </Group>
      )}
    </details>
  );
}
