import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { useChangeRows, type ChangeRow } from '@/components/ui/useChangeRows';
import { useEventTexts } from '@/components/ui/useEventTexts';
import type { AuditEntry } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { RecordLink } from './RecordLink';

/** More than these make one row fill the screen; the rest is one press away. */
const SHOWN = 4;

export function AuditTable({ rows, busy }: { rows: AuditEntry[]; busy: boolean }) {
  const { t, i18n } = useTranslation(['audit', 'common']);
  const texts = useEventTexts();
  const changesOf = useChangeRows();
  const what = (row: AuditEntry) => texts.event(row.type);
  const at = (row: AuditEntry) => <time dateTime={row.at}>{formatTime(row.at, i18n.language)}</time>;
  // Before a sign-in succeeds nobody is known; anything else without a person is the system's own doing.
  const who = (row: AuditEntry) =>
    row.actorName ?? t(row.type.startsWith('session.') ? 'common:unknown' : 'common:history.system');
  /** The application that a person used; of a system the name stands there already. */
  const through = (row: AuditEntry) =>
    row.clientName && row.clientId !== row.actorId ? t('audit:through', { name: row.clientName }) : undefined;
  return (
    <DataTable
      label={t('audit:title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={what}
      busy={busy}
      minWidth={980}
      columns={[
        { key: 'at', header: t('audit:column.at'), className: 'code', cell: at },
        {
          key: 'who',
          header: t('audit:column.who'),
          className: 'read-cell',
          cell: (row) => (
            <>
              {who(row)}
              {through(row) && <span className="quiet">{through(row)}</span>}
              {row.agencyName && <span className="quiet">{row.agencyName}</span>}
            </>
          ),
        },
        { key: 'what', header: t('audit:column.what'), className: 'messages-cell', cell: what },
        {
          key: 'record',
          header: t('audit:column.record'),
          className: 'read-cell',
          cell: (row) => <RecordLink row={row} />,
        },
        {
          key: 'changes',
          header: t('audit:column.changes'),
          className: 'messages-cell',
          cell: (row) => <Changes rows={changesOf(row.changes)} />,
        },
      ]}
      card={(row) => (
        <>
          <strong>{what(row)}</strong>
          <RecordLink row={row} />
          <span className="quiet">
            {at(row)} · {[who(row), through(row), row.agencyName].filter(Boolean).join(' · ')}
          </span>
          <Changes rows={changesOf(row.changes)} />
        </>
      )}
    />
  );
}

function Changes({ rows }: { rows: ChangeRow[] }) {
  const { t } = useTranslation('audit');
  if (rows.length === 0) return null;
  const list = (some: ChangeRow[]) => (
    <ul className="messages">
      {some.map(({ label, before, after }) => (
        <li key={`${label}\n${before}\n${after}`}>
          <span className="quiet">{label}:</span>{' '}
          {before === undefined ? after : t('change', { before, after })}
        </li>
      ))}
    </ul>
  );
  const rest = rows.slice(SHOWN);
  return (
    <>
      {list(rows.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary>{t('more', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
