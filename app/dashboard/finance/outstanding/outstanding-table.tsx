'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { RowLink } from '@/components/table/list-parts';
import { type PagedRows, PagedTable } from '@/components/table/paged-table';
import type { ListFeatures } from '@/components/table/table-features';

/** An invoice that waits for money; every text is written on the server. */
export interface OwedRowView {
  id: number;
  number: string;
  clientName: string;
  dueDate: string;
  /** By how much it is late; null while it is not. */
  late: string | null;
  due: string;
}

/** A page of what is owed, what is due first at the top. */
export function OutstandingTable(list: PagedRows<OwedRowView, 'due_date'>) {
  const t = useTranslations('finance.owed');
  return (
    <PagedTable
      {...list}
      label={t('heading')}
      columns={useOwedColumns()}
      summary={t('summary', { count: list.total })}
      exportPath="/dashboard/finance/outstanding/export"
    />
  );
}

const column = createColumnHelper<ListFeatures, OwedRowView>();

function useOwedColumns() {
  const t = useTranslations('finance.owed');
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'number',
          header: t('number'),
          meta: { card: 'title' },
          cell: ({ row }) => (
            <RowLink href={`/dashboard/finance/invoices/${row.original.id}`}>{row.original.number}</RowLink>
          ),
        }),
        column.display({
          id: 'client',
          header: t('client'),
          meta: { card: 'line' },
          cell: ({ row }) => <span className="text-fg">{row.original.clientName}</span>,
        }),
        column.display({
          id: 'due_date',
          header: t('due_date'),
          meta: { card: 'labelled' },
          cell: ({ row: { original } }) => (
            <>
              {original.dueDate}
              {original.late ? <span className="block text-danger-text">{original.late}</span> : null}
            </>
          ),
        }),
        column.display({
          id: 'due',
          header: t('due'),
          meta: { align: 'end', card: 'aside' },
          cell: ({ row }) => <span className="font-medium tabular-nums">{row.original.due}</span>,
        }),
      ]),
    [t],
  );
}
