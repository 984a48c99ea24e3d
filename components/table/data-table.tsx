'use client';

import { useTable } from '@tanstack/react-table';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useRef } from 'react';
import { cn } from '@/components/ui/cn';
import { useListState } from './list-frame';
import { useListKeys } from './list-keys';
import { nextSort, toSorting } from './list-search';
import { type ListColumnMeta, type ListColumns, listFeatures } from './table-features';

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
}

/**
 * Rows the server has ordered, filtered and cut into pages. Heads of columns are links, so order works without script;
 * on a phone each row is a card with the same cells in the same order.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, sort, isMuted } = props;
  const root = useRef<HTMLTableElement>(null);
  const { isPending } = useListState();
  useListKeys(root);
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const table = useTable({
    features: listFeatures,
    columns,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    state: { sorting },
  });
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
            {group.headers.map((header) => (
              <Head key={header.id} meta={header.column.columnDef.meta} {...props}>
                <table.FlexRender header={header} />
              </Head>
            ))}
          </tr>
        ))}
      </thead>
      <tbody {...roles.rowgroup} className="max-md:grid max-md:gap-2">
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} {...roles.row} className={cn(rowLook, isMuted?.(row.original) && 'text-muted')}>
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
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Browsers drop these where the layout is not that of a table. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
} as const;

const rowLook = cn(
  'border-b border-line transition-colors hover:bg-hover/60 md:h-11',
  'max-md:relative max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto_auto] max-md:items-center max-md:gap-x-2 max-md:gap-y-0.5 max-md:rounded-card max-md:border max-md:p-3',
);

const cardPlaces: Record<ListColumnMeta['card'], string> = {
  title: 'max-md:col-start-1 max-md:row-start-1 font-medium',
  aside: 'max-md:col-start-2 max-md:row-start-1',
  menu: 'max-md:col-start-3 max-md:row-start-1 w-10 md:text-end',
  line: 'max-md:col-span-3',
  // Without a value there is only the label, which then says nothing.
  labelled: 'max-md:col-span-3 max-md:has-[>span:only-child]:hidden',
  hidden: 'max-md:hidden',
};

function cellLook(meta: ListColumnMeta | undefined): string {
  const end = meta?.align === 'end' && 'tabular-nums md:text-end';
  return cn(
    'py-1.5 first:ps-0 last:pe-0 max-md:p-0 max-md:empty:hidden md:px-3',
    end,
    cardPlaces[meta?.card ?? 'line'],
  );
}

type HeadProps = Pick<DataTableProps<object>, 'sort' | 'sortHref'> & {
  meta: ListColumnMeta | undefined;
  children: ReactNode;
};

function Head({ meta, sort, sortHref, children }: HeadProps) {
  const t = useTranslations('table');
  const look = cn(
    'h-9 px-3 text-start text-xs font-medium whitespace-nowrap text-muted first:ps-0 last:pe-0',
    meta?.align === 'end' && 'text-end',
  );
  const column = meta?.sort;
  if (!column) {
    return (
      <th {...roles.columnheader} scope="col" className={look}>
        {children}
      </th>
    );
  }
  const order = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none';
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[order];
  return (
    <th {...roles.columnheader} scope="col" aria-sort={order} className={look}>
      <NextLink
        href={sortHref(nextSort(column, sort))}
        scroll={false}
        prefetch={false}
        title={t('sort')}
        className={cn(
          '-mx-1.5 inline-flex h-7 items-center gap-1 rounded-chip px-1.5 transition-colors hover:bg-hover hover:text-fg',
          order !== 'none' && 'text-fg',
        )}
      >
        {children}
        <Icon aria-hidden className={cn('size-3.5', order === 'none' && 'opacity-60')} />
      </NextLink>
    </th>
  );
}
