'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { CellLink, RowLink } from '@/components/table/list-parts';
import { type PagedRows, PagedTable } from '@/components/table/paged-table';
import type { ListFeatures } from '@/components/table/table-features';
import { TransactionStatusLook } from './transaction-status';
import { TRANSACTIONS_PATH, type TransactionRowView } from './transaction-view';
import type { TransactionSort } from './transactions-search';

interface TransactionsTableProps extends PagedRows<TransactionRowView, TransactionSort> {
  note: ReactNode;
}

/** A page of transactions; a row opens beside the list. */
export function TransactionsTable(list: TransactionsTableProps) {
  const t = useTranslations('transactions');
  const summary = t(`summary.${list.sort}`, { count: list.total });
  return (
    <PagedTable
      {...list}
      label={t('heading')}
      columns={useTransactionColumns()}
      summary={summary}
      isMuted={movedNothing}
      exportPath={`${TRANSACTIONS_PATH}/export`}
    />
  );
}

const movedNothing = ({ status }: TransactionRowView) => status === 'failed' || status === 'cancelled';
const column = createColumnHelper<ListFeatures, TransactionRowView>();

function useTransactionColumns() {
  const t = useTranslations('transactions');
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'amount',
          header: t('columns.amount'),
          meta: { sort: 'amount', card: 'title' },
          cell: ({ row }) => <Amount transaction={row.original} said={t('row', { id: row.original.id })} />,
        }),
        column.display({
          id: 'type',
          header: t('columns.type'),
          meta: { card: 'line' },
          cell: ({ row }) => <span>{t(`type.${row.original.type}`)}</span>,
        }),
        column.display({
          id: 'status',
          header: t('columns.status'),
          meta: { card: 'aside' },
          cell: ({ row }) => (
            <TransactionStatusLook status={row.original.status} label={t(`status.${row.original.status}`)} />
          ),
        }),
        column.display({
          id: 'provider',
          header: t('columns.provider'),
          meta: { card: 'labelled' },
          cell: ({ row }) => <span>{t(`provider.${row.original.provider}`)}</span>,
        }),
        column.display({
          id: 'client',
          header: t('columns.client'),
          meta: { card: 'labelled' },
          cell: ({ row }) => <Client transaction={row.original} />,
        }),
        column.display({
          id: 'about',
          header: t('columns.about'),
          meta: { card: 'labelled' },
          cell: ({ row }) => <About transaction={row.original} />,
        }),
        column.display({
          id: 'created_at',
          header: t('columns.time'),
          meta: { sort: 'created_at', card: 'line' },
          cell: ({ row }) => <span className="whitespace-nowrap tabular-nums">{row.original.time}</span>,
        }),
      ]),
    [t],
  );
}

/** @param said what tells the row from others of the same amount */
function Amount({ transaction, said }: { transaction: TransactionRowView; said: string }) {
  const { href, amount } = transaction;
  return (
    <RowLink href={href} scroll={false} className="whitespace-nowrap tabular-nums">
      {amount}
      <span className="sr-only"> {said}</span>
    </RowLink>
  );
}

function Client({ transaction }: { transaction: TransactionRowView }) {
  const { client_id, clientName } = transaction;
  if (client_id === null) return null;
  return <CellLink href={`/dashboard/clients/${client_id}`}>{clientName}</CellLink>;
}

/** The invoice that was paid, else the appointment. */
function About({ transaction }: { transaction: TransactionRowView }) {
  const { event_id, eventName, invoice_id, invoiceNumber } = transaction;
  if (invoice_id !== null) {
    return <CellLink href={`/dashboard/finance/invoices/${invoice_id}`}>{invoiceNumber}</CellLink>;
  }
  if (event_id === null) return null;
  return <CellLink href={`/dashboard/events/${event_id}`}>{eventName}</CellLink>;
}
