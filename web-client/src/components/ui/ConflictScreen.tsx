import { Alert, Button, Group, Radio, Stack, Table, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface ConflictField {
  field: string;
  label: string;
  mine: string;
  server: string;
}

/** Two people changed one record: shows both, entry by entry, and lets the second one choose. */
export function ConflictScreen({
  fields,
  pending,
  onSave,
  onDiscard,
}: {
  fields: ConflictField[];
  pending: boolean;
  onSave: (keepMine: string[]) => void;
  onDiscard: () => void;
}) {
  const { t } = useTranslation('common');
  const [choice, setChoice] = useState<Record<string, 'mine' | 'server'>>({});
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const chosen = (field: string) => choice[field] ?? 'mine';
  const option = (entry: ConflictField, side: 'mine' | 'server') => (
    <Radio
      name={`conflict-${entry.field}`}
      label={entry[side] === '' ? t('conflict.empty') : entry[side]}
      aria-label={`${entry.label}, ${t(`conflict.${side}`)}: ${entry[side] || t('conflict.empty')}`}
      checked={chosen(entry.field) === side}
      onChange={() => setChoice({ ...choice, [entry.field]: side })}
    />
  );
  return (
    <section ref={box} tabIndex={-1} className="sheet conflict" aria-labelledby="conflict-title">
      <Stack gap="md">
        <Alert role="alert" variant="outline" color="yellow">
          <h2 id="conflict-title">{t('conflict.title')}</h2>
          <Text size="sm">{t('conflict.text')}</Text>
        </Alert>
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('conflict.title')}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('conflict.field')}</Table.Th>
                <Table.Th>{t('conflict.mine')}</Table.Th>
                <Table.Th>{t('conflict.server')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {fields.map((entry) => (
                <Table.Tr key={entry.field}>
                  <Table.Th scope="row">{entry.label}</Table.Th>
                  <Table.Td>{option(entry, 'mine')}</Table.Td>
                  <Table.Td>{option(entry, 'server')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
        <Text size="sm" c="dimmed">
          {t('conflict.same')}
        </Text>
        <Group>
          <Button
            loading={pending}
            onClick={() =>
              onSave(fields.map((entry) => entry.field).filter((field) => chosen(field) === 'mine'))
            }
          >
            {t('conflict.save')}
          </Button>
          <Button variant="default" onClick={onDiscard}>
            {t('conflict.discard')}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
