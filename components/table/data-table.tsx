'use client';

import './data-table.css';
import { useTable } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useRef } from 'react';
import type { TableLook } from '@/lib/modules/users/tables/schema';
import { DataHead } from './data-head';
import { DataRow, roles } from './data-row';
import { useListState } from './list-frame';
import { useListKeys } from './list-keys';
import { toSorting } from './list-search';
import { PageBox, RowBox } from './select-box';
import type { Selection } from './selection';
import { type ListCell, type ListColumns, listFeatures } from './table-features';
import { plainLook } from './table-preferences';

interface DataTableProps<Row extends object> {
  /** Names the table for screen readers. */
  label: string;
  /** Must keep its identity between renders. */
  columns: ListColumns<Row>;
  rows: Row[];
  rowId: (row: Row) => string;
  /** The order the server used, `-start_time`. */
  sort: string;
  /** The address of this list in another order. */
  sortHref: (sort: string) => string;
  /** Rows that no longer count, shown paler. */
  isMuted?: (row: Row) => boolean;
  look?: TableLook;
  /** Which rows are selected, and the words that name a row; without it there are no boxes. */
  selectable?: { selection: Selection; labelOf: (row: Row) => string } | undefined;
}

/** Rows the server has ordered, filtered and cut into pages. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, sort, sortHref, isMuted, look = plainLook, selectable } = props;
  const root = useRef<HTMLTableElement>(null);
  const { isPending } = useListState();
  useListKeys(root);
  const t = useTranslations('table');
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const shown = useMemo(() => columns.filter(({ id }) => !id || !look.hidden.includes(id)), [columns, look.hidden]);
  const places = useMemo(() => shown.map(placeOf), [shown]);
  const table = useTable({
    features: listFeatures,
    columns: shown,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    state: { sorting },
  });
  const lookOf = (id: string, row: Row) =>
    selectable?.selection.ids.has(id) ? 'selected' : isMuted?.(row) ? 'muted' : undefined;
  const boxOf = ({ selection, labelOf }: NonNullable<typeof selectable>, row: Row) => (
    <RowBox id={rowId(row)} label={t('select_row', { name: labelOf(row) })} selection={selection} />
  );
  return (
    <table
      ref={root}
      {...roles.table}
      aria-label={label}
      aria-busy={isPending}
      className="w-full border-collapse text-sm transition-opacity aria-busy:opacity-60 max-md:block"
    >
      <thead {...roles.rowgroup} className="max-md:hidden">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} {...roles.row} className="border-b border-line">
            {selectable ? (
              <th {...roles.columnheader} scope="col" className="w-9 text-start">
                <PageBox selection={selectable.selection} count={rows.length} />
              </th>
            ) : null}
            {group.headers.map((header) => (
              <DataHead key={header.id} meta={header.column.columnDef.meta} sort={sort} sortHref={sortHref}>
                <table.FlexRender header={header} />
              </DataHead>
            ))}
          </tr>
        ))}
      </thead>
      <tbody {...roles.rowgroup} {...densityOf(look)} className="max-md:grid max-md:gap-2">
        {table.getRowModel().rows.map((row) => (
          <DataRow
            key={row.id}
            look={lookOf(row.id, row.original)}
            box={selectable ? boxOf(selectable, row.original) : null}
          >
            {row.getAllCells().map((cell, index) => (
              <td key={cell.id} {...places[index]}>
                {drawn(cell)}
              </td>
            ))}
          </DataRow>
        ))}
      </tbody>
    </table>
  );
}

/** A table without a look of its own has the density of the shell around it. */
function densityOf(look: TableLook) {
  return look === plainLook ? {} : { 'data-density': look.density };
}

/** What the style sheet goes by. A label stands beside the value where there is no head above it. */
function placeOf<Row extends object>({ meta, header }: ListColumns<Row>[number]) {
  const card = meta?.card ?? 'line';
  const label = card === 'labelled' && typeof header === 'string' ? { 'data-label': header } : {};
  return { ...roles.cell, 'data-card': card, ...(meta?.align ? { 'data-align': meta.align } : {}), ...label };
}

/** Cells are functions without hooks, so a page of hundreds needs no component around each. */
function drawn<Row extends object>(cell: ListCell<Row>): ReactNode {
  const draw = cell.column.columnDef.cell;
  return typeof draw === 'function' ? draw(cell.getContext()) : draw;
}
