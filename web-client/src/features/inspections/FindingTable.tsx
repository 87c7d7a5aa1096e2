import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { LinkAnchor } from '@/components/ui/links';
import type { FindingRow } from '@/lib/api/types';
import { daysBetween, formatDate, today } from '@/lib/format/dates';

/** Findings as lists show them; what is overdue says by how many days. */
export function FindingTable({ rows, busy = false }: { rows: FindingRow[]; busy?: boolean }) {
  const { t } = useTranslation('inspections');
  const link = (row: FindingRow) => (
    <LinkAnchor to="/quan-tri/khac-phuc/$id" params={{ id: row.id }}>
      {row.text.length > 120 ? `${row.text.slice(0, 120)}…` : row.text}
    </LinkAnchor>
  );
  const due = (row: FindingRow) => (
    <Text span size="sm" {...(row.overdue ? { c: 'var(--bad)', fw: 600 } : {})}>
      {[
        formatDate(row.dueOn),
        row.overdue && t('finding.overdue', { count: daysBetween(row.dueOn, today()) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
  const who = (row: FindingRow) => [row.subjectName, row.productName].filter(Boolean).join(' · ');
  return (
    <DataTable
      label={t('finding.title')}
      rows={rows}
      busy={busy}
      idOf={(row) => row.id}
      nameOf={(row) => row.text}
      minWidth={760}
      columns={[
        { key: 'due', header: t('column.due'), cell: due },
        {
          key: 'text',
          header: t('column.text'),
          className: 'read-cell',
          cell: (row) => (
            <>
              {link(row)}
              <span className="quiet">{row.measure}</span>
            </>
          ),
        },
        { key: 'subject', header: t('column.subject'), className: 'read-cell', cell: who },
        { key: 'severity', header: t('column.severity'), cell: (row) => t(`severity.${row.severity}`) },
        { key: 'status', header: t('column.status'), cell: (row) => t(`fstatus.${row.status}`) },
      ]}
      card={(row) => (
        <>
          {link(row)}
          {due(row)}
          <span className="quiet">
            {[who(row), t(`severity.${row.severity}`), t(`fstatus.${row.status}`)].join(' · ')}
          </span>
        </>
      )}
    />
  );
}
