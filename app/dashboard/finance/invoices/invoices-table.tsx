'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { InvoiceStatusLook } from '@/components/invoice/invoice-status-badge';
import { RowLink } from '@/components/table/list-parts';
import { type PagedRows, PagedTable } from '@/components/table/paged-table';
import type { ListFeatures } from '@/components/table/table-features';
import { Badge } from '@/components/ui/badge';
import { RowMenu } from '@/components/ui/menu';
import type { InvoiceSortField } from '@/lib/modules/invoices/schema';
import { useBulkInvoices } from './bulk-invoices';
import { InvoiceRowItems } from './invoice-row-items';
import type { InvoiceRowView } from './invoice-view';

type Rights = 'read' | 'write';

interface InvoicesTableProps extends PagedRows<InvoiceRowView, InvoiceSortField | `-${InvoiceSortField}`> {
  rights: Rights;
}

export function InvoicesTable({ rights, ...list }: InvoicesTableProps) {
  const t = useTranslations('invoices');
  const columns = useInvoiceColumns(rights);
  const bulk = useBulkInvoices(rights);
  return (
    <PagedTable
      {...list}
      label={t('heading')}
      columns={columns}
      summary={t(`summary.${list.sort}`, { count: list.total })}
      isMuted={isOver}
      exportPath="/dashboard/finance/invoices/export"
      bulk={bulk}
    />
  );
}

const isOver = ({ status }: InvoiceRowView) => status === 'cancelled' || status === 'refunded';

const column = createColumnHelper<ListFeatures, InvoiceRowView>();

function useInvoiceColumns(rights: Rights) {
  const t = useTranslations('invoices');
  const table = useTranslations('table');
  return useMemo(() => {
    const money = (id: 'total' | 'paid' | 'due', sort?: InvoiceSortField) =>
      column.display({
        id,
        header: t(`columns.${id}`),
        meta: { align: 'end', card: 'labelled', ...(sort ? { sort } : {}) },
        cell: ({ row }) => (row.original[id] ? <span>{row.original[id]}</span> : null),
      });
    const date = (id: 'invoice_date' | 'due_date', read: (row: InvoiceRowView) => string) =>
      column.display({
        id,
        header: t(`columns.${id}`),
        meta: { sort: id, card: 'labelled' },
        cell: ({ row }) => (read(row.original) ? <span>{read(row.original)}</span> : null),
      });
    return column.columns([
      column.display({
        id: 'number',
        header: t('columns.number'),
        meta: { sort: 'id', card: 'title' },
        cell: ({ row }) => <NumberCell invoice={row.original} creditNote={t('credit_note')} />,
      }),
      column.display({
        id: 'client',
        header: t('columns.client'),
        meta: { sort: 'customer_name', card: 'line' },
        cell: ({ row }) => <span className="break-words">{row.original.client}</span>,
      }),
      column.display({
        id: 'status',
        header: t('columns.status'),
        meta: { card: 'aside' },
        cell: ({ row }) => (
          <InvoiceStatusLook status={row.original.status} label={t(`status.${row.original.status}`)} />
        ),
      }),
      date('invoice_date', (row) => row.invoiceDate),
      date('due_date', (row) => row.dueDate),
      money('total', 'total'),
      money('paid'),
      money('due'),
      column.display({
        id: 'menu',
        header: () => <span className="sr-only">{table('actions')}</span>,
        meta: { card: 'menu' },
        cell: ({ row }) => (
          <RowMenu label={table('actions_for', { name: row.original.number })}>
            <InvoiceRowItems invoice={row.original} rights={rights} />
          </RowMenu>
        ),
      }),
    ]);
  }, [t, table, rights]);
}

function NumberCell({ invoice, creditNote }: { invoice: InvoiceRowView; creditNote: string }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <RowLink href={`/dashboard/finance/invoices/${invoice.id}`} className="whitespace-nowrap">
        {invoice.number}
      </RowLink>
      {invoice.kind === 'credit_note' ? <Badge>{creditNote}</Badge> : null}
    </span>
  );
}
