import { Checkbox, Table, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import IconDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconUp from '@tabler/icons-react/dist/esm/icons/IconChevronUp.mjs';
import IconSort from '@tabler/icons-react/dist/esm/icons/IconSelector.mjs';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Name of the order in the API; a column without one cannot be sorted. */
  sort?: string;
  numeric?: boolean;
  className?: string;
  /** Holds only what can be pressed, which paper cannot offer. */
  screenOnly?: boolean;
}

const classesOf = <Row,>({ numeric, className, screenOnly }: Column<Row>, inHead = false) =>
  [numeric && 'numeric', screenOnly && 'no-print', !inHead && className].filter(Boolean).join(' ');

export interface Selection {
  chosen: ReadonlySet<string>;
  toggle: (id: string) => void;
  toggleAll: (ids: string[], on: boolean) => void;
}

interface DataTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  idOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  /** What a phone shows instead of a row: the facts that decide. */
  card: (row: Row) => ReactNode;
  /** A wide row below, for what does not fit into cells. */
  detail?: (row: Row) => ReactNode;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  selection?: Selection;
  busy?: boolean;
  minWidth?: number;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const narrow = useMediaQuery('screen and (max-width: 48em)', false, { getInitialValueInEffect: false });
  return narrow ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, idOf, nameOf, selection, busy, minWidth = 760 } = props;
  const { t } = useTranslation('common');
  const ids = rows.map(idOf);
  const chosen = ids.filter((id) => selection?.chosen.has(id)).length;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label} aria-busy={busy}>
      <Table className="dense" highlightOnHover style={{ minWidth }}>
        <Table.Thead>
          <Table.Tr>
            {selection && (
              <Table.Th className="no-print check">
                <Checkbox
                  size="xs"
                  aria-label={t('list.selectAll')}
                  checked={chosen > 0 && chosen === ids.length}
                  indeterminate={chosen > 0 && chosen < ids.length}
                  onChange={(event) => selection.toggleAll(ids, event.currentTarget.checked)}
                />
              </Table.Th>
            )}
            {columns.map((column) => (
              <SortableHeader key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => {
            const id = idOf(row);
            const detail = props.detail?.(row);
            return (
              <Fragment key={id}>
                <Table.Tr data-selected={selection?.chosen.has(id) || undefined}>
                  {selection && (
                    <Table.Td className="no-print check">
                      <Checkbox
                        size="xs"
                        aria-label={t('list.selectRow', { name: nameOf(row) })}
                        checked={selection.chosen.has(id)}
                        onChange={() => selection.toggle(id)}
                      />
                    </Table.Td>
                  )}
                  {columns.map((column) => (
                    <Table.Td
                      key={column.key}
                      className={classesOf(column)}
                      title={plainText(column.cell(row))}
                    >
                      {column.cell(row)}
                    </Table.Td>
                  ))}
                </Table.Tr>
                {detail && (
                  <Table.Tr className="detail-row">
                    <Table.Td colSpan={columns.length + (selection ? 1 : 0)}>{detail}</Table.Td>
                  </Table.Tr>
                )}
              </Fragment>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** A cell too long for its column is cut off; pointing at it tells the whole text. */
const plainText = (content: ReactNode) =>
  typeof content === 'string' && content.length > 24 ? content : undefined;

function SortableHeader<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}) {
  const { t } = useTranslation('common');
  const className = classesOf(column, true);
  if (!column.sort || !onSort) return <Table.Th className={className}>{column.header}</Table.Th>;
  const ascending = sort === column.sort;
  const descending = sort === `-${column.sort}`;
  const Icon = ascending ? IconUp : descending ? IconDown : IconSort;
  return (
    <Table.Th className={className} aria-sort={ascending ? 'ascending' : descending ? 'descending' : 'none'}>
      <UnstyledButton
        className="sort"
        title={t('list.sortBy', { name: column.header })}
        onClick={() => onSort(ascending ? `-${column.sort}` : (column.sort ?? ''))}
      >
        {column.header}
        <Icon size={14} aria-hidden className="no-print" />
      </UnstyledButton>
    </Table.Th>
  );
}

function Cards<Row>({ label, rows, idOf, card, busy }: DataTableProps<Row>) {
  return (
    <ul className="cards" aria-label={label} aria-busy={busy}>
      {rows.map((row) => (
        <li key={idOf(row)} className="card">
          {card(row)}
        </li>
      ))}
    </ul>
  );
}
