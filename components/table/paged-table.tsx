'use client';

import { Download } from 'lucide';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { buttonStyles } from '@/components/ui/button-styles';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import type { BulkActions } from './bulk';
import { BulkBar } from './bulk-bar';
import { DataTable } from './data-table';
import { ListFoot } from './list-parts';
import { listHref } from './list-search';
import { LookMenu } from './look-menu';
import { PageBox } from './select-box';
import { type Selection, useSelection } from './selection';
import type { ListColumns } from './table-features';
import type { TablePreferences } from './table-preferences';
import { useLook } from './use-look';

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
  /** `await tablePreferences(ctx, 'events')`: lets the reader choose columns and density. */
  table?: TablePreferences;
}

interface PagedTableProps<Row extends { id: number }> extends Omit<PagedRows<Row, string>, 'total'> {
  /** The list's own address, where a sheet with another may be open over it. */
  path?: string;
  /** Names the table for screen readers. */
  label: string;
  /** Must keep its identity between renders. */
  columns: ListColumns<Row>;
  /** How many there are and in which order. */
  summary: ReactNode;
  /** Rows that no longer count, shown paler. */
  isMuted?: (row: Row) => boolean;
  /** Where the list is to be had as CSV, `/dashboard/events/export`: a route made by `csvRoute`. */
  exportPath?: string;
  /** Makes rows selectable; give `total` along, so that all that match can be selected. */
  bulk?: BulkActions<Row> | undefined;
  total?: number;
  /** What stands beside the tools, as a note on zones. */
  note?: ReactNode;
}

/**
 * A table whose order and page are in the address of the page that shows it. With `table` the reader chooses columns and
 * density, with `exportPath` it can be downloaded, with `bulk` rows are selected and changed together.
 */
export function PagedTable<Row extends { id: number }>(props: PagedTableProps<Row>) {
  const { page, pages, params, summary, table, exportPath, bulk, total = props.rows.length, note, ...list } = props;
  const here = usePathname();
  const { path = here } = props;
  const [look, setLook] = useLook(table);
  const pageIds = useMemo(() => list.rows.map(rowId), [list.rows]);
  const selection = useSelection(pageIds, JSON.stringify(params));
  const hasTools = Boolean(table || exportPath || bulk || note);
  const isSelecting = selection.ids.size > 0;
  return (
    <div className="grid min-w-0 gap-2">
      {bulk ? <Announcement selection={selection} total={total} /> : null}
      {hasTools ? (
        <div className={cn('flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1', isSelecting && selectingLook)}>
          {bulk ? <PhonePageBox selection={selection} count={list.rows.length} /> : null}
          {bulk && isSelecting ? (
            <BulkBar {...{ bulk, selection, total, params, exportPath }} rows={list.rows} />
          ) : (
            <>
              {note}
              <div className="ms-auto flex items-center gap-1">
                {exportPath ? <ExportLink href={listHref(exportPath, params, { per_page: null })} /> : null}
                {table ? <LookMenu columns={list.columns} look={look} onChange={setLook} /> : null}
              </div>
            </>
          )}
        </div>
      ) : null}
      <DataTable
        {...list}
        rowId={rowId}
        look={look}
        selectable={bulk ? { selection, labelOf: bulk.labelOf } : undefined}
        sortHref={(sort) => listHref(path, params, { sort })}
      />
      <ListFoot
        page={page}
        pages={pages}
        hrefOf={(next) => listHref(path, params, { page: String(next) })}
        summary={summary}
      />
    </div>
  );
}

const rowId = (row: { id: number }) => String(row.id);

/** In sight while the page scrolls. */
const selectingLook = 'sticky top-14 z-sticky rounded-control border border-line-strong bg-raised px-3 py-1.5';

/** A plain link: the browser downloads what it leads to. */
function ExportLink({ href }: { href: string }) {
  const t = useTranslations('table');
  return (
    <a href={href} download className={buttonStyles({ size: 'sm', variant: 'ghost', className: 'text-muted' })}>
      <Icon of={Download} />
      {t('export')}
    </a>
  );
}

/** Says the number of selected rows to who does not see the bar. */
function Announcement({ selection, total }: { selection: Selection; total: number }) {
  const t = useTranslations('table.bulk');
  const count = selection.ids.size;
  return (
    <p role="status" className="sr-only">
      {count === 0 ? '' : selection.isAll ? t('all_selected', { total }) : t('selected', { count })}
    </p>
  );
}

/** Cards have no head that could hold the box; it stays where it is when the bar comes, and keeps the focus. */
function PhonePageBox({ selection, count }: { selection: Selection; count: number }) {
  const t = useTranslations('table');
  return (
    <PageBox selection={selection} count={count} className="text-sm text-muted md:hidden">
      {t('select_all')}
    </PageBox>
  );
}
