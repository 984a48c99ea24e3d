'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { DataTable } from './data-table';
import { ListFoot } from './list-parts';
import { listHref } from './list-search';
import type { ListColumns } from './table-features';

/** A page of a list as the server found it. */
export interface PagedRows<Row, Sort extends string> {
  rows: Row[];
  page: number;
  pages: number;
  total: number;
  /** The order of the rows, `-start_time`. */
  sort: Sort;
  /** What the address says, to build its neighbours. */
  params: Record<string, string>;
}

interface PagedTableProps<Row extends { id: number }> extends Omit<PagedRows<Row, string>, 'total'> {
  /** Names the table for screen readers. */
  label: string;
  /** Must keep its identity between renders. */
  columns: ListColumns<Row>;
  /** How many there are and in which order. */
  summary: ReactNode;
  /** Rows that no longer count, shown paler. */
  isMuted?: (row: Row) => boolean;
}

/** A table whose order and page are in the address of the page that shows it. */
export function PagedTable<Row extends { id: number }>(props: PagedTableProps<Row>) {
  const { page, pages, params, summary, ...table } = props;
  const path = usePathname();
  return (
    <>
      <DataTable {...table} rowId={rowId} sortHref={(sort) => listHref(path, params, { sort })} />
      <ListFoot
        page={page}
        pages={pages}
        hrefOf={(next) => listHref(path, params, { page: String(next) })}
        summary={summary}
      />
    </>
  );
}

const rowId = (row: { id: number }) => String(row.id);
