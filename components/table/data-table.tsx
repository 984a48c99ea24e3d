'use client';

import { useTable } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import type { TableLook } from '@/lib/modules/users/tables/schema';
import { DataHead } from './data-head';
import { cellLook, DataRow, roles } from './data-row';
import { useListState } from './list-frame';
import { useListKeys } from './list-keys';
import { toSorting } from './list-search';
import { PageBox, RowBox } from './select-box';
import type { Selection } from './selection';
import { type ListColumns, listFeatures } from './table-features';
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
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const shown = useMemo(() => columns.filter(({ id }) => !id || !look.hidden.includes(id)), [columns, look.hidden]);
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
      <tbody {...roles.rowgroup} className="max-md:grid max-md:gap-2">
        {table.getRowModel().rows.map((row) => (
          <DataRow
            key={row.id}
            look={lookOf(row.id, row.original)}
            density={look.density}
            box={
              selectable ? (
                <RowBox id={row.id} name={selectable.labelOf(row.original)} selection={selectable.selection} />
              ) : null
            }
          >
            {row.getAllCells().map((cell) => (
              <td key={cell.id} {...roles.cell} className={cellLook(cell.column.columnDef.meta)}>
                {cell.column.columnDef.meta?.card === 'labelled' ? (
                  <span aria-hidden className="me-1.5 text-muted md:hidden">
                    {typeof cell.column.columnDef.header === 'string' ? cell.column.columnDef.header : null}
                  </span>
                ) : null}
                <table.FlexRender cell={cell} />
              </td>
            ))}
          </DataRow>
        ))}
      </tbody>
    </table>
  );
}
